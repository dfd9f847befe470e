pragma ComponentBehavior: Bound
import QtQuick
import theme

// The lowest edge of every screen: start over (help where leaving is wrong), text size,
// contrast, lower, and reading aloud where the machine has voices. In reach in every mode.
Rectangle {
    id: rail

    property bool canStartOver: true
    property bool speaks: false
    property bool speaking: false
    // No voice reads the language on the screen.
    property bool inEnglish: false

    signal startOverChosen
    signal helpChosen
    signal textSizeChosen
    signal contrastChosen
    signal lowerChosen
    signal speechChosen

    readonly property list<string> words: {
        const comforts = [first.text, text.text, contrast.text, lower.text];
        return rail.speaks ? comforts.concat([aloud.text]) : comforts;
    }
    readonly property real cell: width / words.length
    // No word is broken in two: where one is too long for an even share, the others make room,
    // and if that does not do, all are written smaller.
    readonly property real around: 2 * Theme.s12 + Theme.s8 + 2 + (first.beside ? Theme.px(76) : 0)
    readonly property list<real> longest: rail.words.map(label => 0 * metrics.height + Math.ceil(Math.max(...label.split(" ").map(word => metrics.advanceWidth(word)))))
    readonly property bool even: longest.every(word => word + around <= cell)
    readonly property real room: width - words.length * around
    readonly property real shrunk: even ? 1 : Math.min(1, room / longest.reduce((sum, word) => sum + word, 0))
    readonly property list<real> widths: {
        const needs = rail.longest.map(word => rail.around + word * rail.shrunk);
        const spare = rail.width - needs.reduce((sum, need) => sum + need, 0);
        return rail.even ? needs.map(() => rail.cell) : needs.map(need => need + spare / needs.length);
    }
    readonly property real letters: Math.floor(Theme.rail * shrunk)
    readonly property real tallest: Math.max(first.implicitHeight, text.implicitHeight, contrast.implicitHeight, lower.implicitHeight, rail.speaks ? aloud.implicitHeight : 0)

    function startOf(index: int): real {
        return rail.widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    }

    implicitHeight: Math.max(Theme.railHeight, tallest + 2 * Theme.s8)
    color: Theme.surface

    FontMetrics {
        id: metrics
        font.family: Theme.family(Theme.language)
        font.pixelSize: Theme.rail
        font.weight: Font.Medium
    }

    component Comfort: RailButton {
        required property int index
        x: rail.startOf(index) + Theme.s12
        y: Theme.s8
        width: (rail.widths[index] ?? rail.cell) - 2 * Theme.s12
        height: rail.height - 2 * Theme.s8
        size: rail.letters
    }

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.border : Theme.hairline
        color: Theme.hair
    }
    Comfort {
        id: first
        index: 0
        checkable: false
        glyph: rail.canStartOver ? "house-bold" : "phone-call-bold"
        text: rail.canStartOver ? qsTr("Start over") : qsTr("Help")
        onChosen: rail.canStartOver ? rail.startOverChosen() : rail.helpChosen()
    }
    Comfort {
        id: text
        index: 1
        glyph: "text-aa-bold"
        text: qsTr("Text size")
        description: qsTr("Size %1 of 4").arg(Theme.step + 1)
        inUse: Theme.step !== 1
        onChosen: rail.textSizeChosen()
    }
    Comfort {
        id: contrast
        index: 2
        glyph: "circle-half-bold"
        text: qsTr("Contrast")
        inUse: Theme.highContrast
        onChosen: rail.contrastChosen()
    }
    Comfort {
        id: lower
        index: 3
        glyph: "arrow-line-down-bold"
        text: qsTr("Lower")
        inUse: Theme.low
        onChosen: rail.lowerChosen()
    }
    Comfort {
        id: aloud
        index: 4
        visible: rail.speaks
        glyph: "speaker-high-bold"
        text: rail.inEnglish ? qsTr("In English") : qsTr("Read aloud")
        description: rail.inEnglish ? qsTr("No voice reads this language. It goes on in English.") : ""
        inUse: rail.speaking
        onChosen: rail.speechChosen()
    }
}
