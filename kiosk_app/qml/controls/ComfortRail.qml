import QtQuick
import theme

// The lowest edge of every screen: start over (help where leaving is wrong), text size,
// contrast, lower. In reach in every mode.
Rectangle {
    id: rail

    property bool canStartOver: true

    signal startOverChosen
    signal helpChosen
    signal textSizeChosen
    signal contrastChosen
    signal lowerChosen

    readonly property real cell: width / 4
    readonly property real tallest: Math.max(first.implicitHeight, text.implicitHeight, contrast.implicitHeight, lower.implicitHeight)

    implicitHeight: Math.max(Theme.railHeight, tallest + 2 * Theme.s8)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.border : Theme.hairline
        color: Theme.hair
    }
    RailButton {
        id: first
        x: Theme.s12
        y: Theme.s8
        width: rail.cell - 2 * Theme.s12
        height: rail.height - 2 * Theme.s8
        checkable: false
        glyph: rail.canStartOver ? "house-bold" : "phone-call-bold"
        text: rail.canStartOver ? qsTr("Start over") : qsTr("Help")
        onChosen: rail.canStartOver ? rail.startOverChosen() : rail.helpChosen()
    }
    RailButton {
        id: text
        x: rail.cell + Theme.s12
        y: Theme.s8
        width: first.width
        height: first.height
        glyph: "text-aa-bold"
        text: qsTr("Text size")
        description: qsTr("Size %1 of 4").arg(Theme.step + 1)
        inUse: Theme.step !== 1
        onChosen: rail.textSizeChosen()
    }
    RailButton {
        id: contrast
        x: 2 * rail.cell + Theme.s12
        y: Theme.s8
        width: first.width
        height: first.height
        glyph: "circle-half-bold"
        text: qsTr("Contrast")
        inUse: Theme.highContrast
        onChosen: rail.contrastChosen()
    }
    RailButton {
        id: lower
        x: 3 * rail.cell + Theme.s12
        y: Theme.s8
        width: first.width
        height: first.height
        glyph: "arrow-line-down-bold"
        text: qsTr("Lower")
        inUse: Theme.low
        onChosen: rail.lowerChosen()
    }
}
