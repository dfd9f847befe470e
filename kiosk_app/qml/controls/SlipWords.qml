import QtQuick
import theme

// The twelve letters of a slip and the last day on which it is good.
Column {
    id: words

    required property string code
    required property string spokenCode
    required property string until
    property color ink: Theme.sea
    property bool centred: true

    spacing: Theme.s4

    TextMetrics {
        id: measure
        font.family: Theme.letters
        font.pixelSize: Theme.code
        font.weight: Font.Bold
        text: words.code
    }
    Label {
        width: parent.width
        text: words.code
        // As large as its line allows: the code is never broken in two.
        size: Math.max(Theme.caption, Math.min(Theme.code, Math.floor(Theme.code * words.width / Math.max(1, measure.advanceWidth + 1))))
        weight: Font.Bold
        color: words.ink
        wrapMode: Text.NoWrap
        horizontalAlignment: words.centred ? Text.AlignHCenter : Theme.side
        personal: true
        Accessible.name: words.spokenCode
    }
    Label {
        width: parent.width
        text: words.until
        size: Theme.caption
        color: words.ink
        horizontalAlignment: words.centred ? Text.AlignHCenter : Theme.side
    }
}
