#include "tests/support/carried_test.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace chwila::testing {

namespace {

using Run = int (*)(int argc, char** argv);

// Filled before main, file after file.
std::map<std::string, Run>& carriedTests() {
    static std::map<std::string, Run> tests;
    return tests;
}

std::string stemOf(const char* path) {
    return std::filesystem::path(path).stem().string();
}

} // namespace

CarriedTest::CarriedTest(const char* file, Run run) {
    carriedTests().emplace(stemOf(file), run);
}

} // namespace chwila::testing

int main(int argc, char** argv) {
    const auto& tests = chwila::testing::carriedTests();
    const auto called = tests.find(argc > 0 ? chwila::testing::stemOf(argv[0]) : std::string());
    if (called != tests.end()) return called->second(argc, argv);
    std::fputs("This program carries several tests; it runs the one it is called by the name of:\n", stderr);
    for (const auto& test : tests)
        std::fprintf(stderr, "  %s\n", test.first.c_str());
    return 2;
}
