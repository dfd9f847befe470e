import QtQuick
import theme

// A tinted block for an illustration. It takes what room is left, "least" at the least.
Rectangle {
    id: stage

    property real least: Theme.low ? Theme.px(140) : Theme.stageLeast

    // Set by the page for the one stage that takes what room is left.
    property real fill: 0
    readonly property real filled: fill > 0 ? fill : least

    width: parent ? parent.width : 0
    height: filled
    radius: Theme.radiusCard
    color: Theme.tintSea
    border.width: Theme.tintBorder
    border.color: Theme.line
}
