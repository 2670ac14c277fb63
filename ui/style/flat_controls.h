// How controls look: flat, with one thin edge, a ring of the accent on what has the focus, and nothing that
// shines. Pure drawing from an option's palette, so that one set of rules serves the light, the dark and
// the high-contrast theme; RoomyStyle calls it where Fusion would draw gradients.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace chwila::ui::flat {

/// `part` of the way from one colour to the other.
QColor between(const QColor& from, const QColor& to, double part);
/// The high-contrast theme writes in black; it keeps full colours and black edges.
bool isCalm(const QPalette& palette);
/// Of fields, buttons, check boxes and sliders: seen on every ground of the theme.
QColor edge(const QPalette& palette, bool enabled = true);

/// What can be pressed; `main` is the one main button of a dialog or view.
void button(QPainter& painter, const QStyleOption& option, bool main);
/// What can be typed into.
void field(QPainter& painter, const QStyleOption& option);
/// Tool buttons that are raised only while something happens to them.
void toolButton(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
/// The ring around what the keyboard is at.
void focusRing(QPainter& painter, const QStyleOption& option);
/// A small angle in the middle of `rect`.
void chevron(QPainter& painter, const QRect& rect, Qt::ArrowType way, const QColor& colour);
/// A small cross in the colour of captions, whatever the theme is at the time; icon themes close with a red
/// ball and clear with a black arrow.
QIcon cross();
/// A triangle of the same thin lines as the other icons, where something went wrong; platforms have a yellow
/// one that shines.
QIcon warning();
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
/// A line below the chosen tab.
void tab(QPainter& painter, const QStyleOptionTab& option);
/// The handle alone: what it moves along is the ground.
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle,
               const QColor& ground);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void progress(QPainter& painter, const QRect& rect, const QColor& colour);

} // namespace chwila::ui::flat
