"""A newcomer to the code adds a kind of lane, an analysis and an export format: how many files is that?

Counted on what is there: every lane kind, analysis and form of the registries, and the files of program,
documentation and build that would have to name it. Six at most, or the mechanism is wrong and not the newcomer.
Content (the sample's texts) and tests may name them as often as they like; files of its own, however it is parted,
count as a header and a source.

    newcomer.py ROOT [-v]
"""
import re
import sys
from pathlib import Path

MOST = 6
KINDS = 'core/model/kinds.h'
ANALYSES = 'core/analysis/registry.cpp'
FORMS = 'core/exchange/formats.cpp'
# It holds no notes: its curve is drawn from figures, over a room of its own, by every painter.
UNLIKE_OTHERS = {'Emotion'}


class Sources:
    def __init__(self, root):
        self.root = Path(root)
        self.texts = {}
        for top in ('core', 'ui', 'app', 'docs'):
            for path in sorted((self.root / top).rglob('*')):
                name = path.relative_to(self.root).as_posix()
                if path.suffix in ('.h', '.cpp', '.txt', '.md') and not name.startswith(('core/sample/', 'docs/guide/')):
                    self.texts[name] = path.read_text(encoding='utf-8')

    def naming(self, *patterns):
        expression = re.compile('|'.join(patterns))
        return {name for name, text in self.texts.items() if expression.search(text)}

    def rows(self, file, pattern):
        found = re.findall(pattern, self.texts[file], re.S)
        if not found:
            raise SystemExit(f'{file}: no row looks like {pattern}; the check has to follow it')
        return found


def of_its_own(name, files):
    own = sorted(file for file in files if Path(file).name.startswith(name))
    return files - set(own[2:])


def lane_kinds(sources):
    (body,) = sources.rows(KINDS, r'enum class LaneKind[^{]*\{([^}]*)\}')
    for kind in re.findall(r'\w+', body):
        if kind in UNLIKE_OTHERS:
            continue
        yield f'lane kind {kind}', {KINDS} | sources.naming(rf'LaneKind::{kind}\b')


def analyses(sources):
    for name, run in sources.rows(ANALYSES, r'\{"(\w+)", [\d.]+, (run\w+)'):
        members = sources.naming(rf'"{name}"', rf'`{name}`') & {'docs/analysis-json.md'}
        build = sources.naming(rf'\b{name}\.cpp\b') & {'core/analysis/CMakeLists.txt'}
        yield f'analysis {name}', of_its_own(name, sources.naming(rf'\b{run}\b')) | members | build


def export_formats(sources):
    for key, writer in sources.rows(FORMS, r'\{"(\w+)", QT_TRANSLATE_NOOP\("exchange", "[^"]*"\), "\w+",[^}]*?([\w<>]+)\}'):
        if writer == 'nullptr':
            continue
        function = re.sub(r'.*<(\w+)>', r'\1', writer)
        # With the header it is declared in: short names are words of other places as well.
        header = next((name for name in sorted(sources.naming(rf'\b{function}\('))
                       if name.startswith('core/exchange/') and name.endswith('.h')), FORMS)
        users = sources.naming(rf'\b{function}\b') & (sources.naming(re.escape(header)) | {header})
        build = sources.naming(rf'\b{Path(header).stem}\.cpp\b')
        yield f'form {key}', users | build


def main(arguments):
    sources = Sources(arguments[0])
    over = 0
    for additions in (lane_kinds, analyses, export_formats):
        for what, files in additions(sources):
            if len(files) > MOST:
                over += 1
            if len(files) > MOST or '-v' in arguments:
                print(f'{what}: {len(files)} files (at most {MOST}): {", ".join(sorted(files))}')
    return 1 if over else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
