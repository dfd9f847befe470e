import QtQuick
import theme

// Letters to be copied, as large as their line allows, under what they are. Never broken in two
// unless they are words ("wraps").
Column {
    id: letters

    property string label
    property string text
    property string spoken: text
    // A sentence under them.
    property string note
    property real most: Theme.code
    property bool wraps: false

    width: parent ? parent.width : 0
    spacing: Theme.s4

    TextMetrics {
        id: measure
        font.family: Theme.letters
        font.pixelSize: Math.round(letters.most)
        font.weight: Font.Bold
        text: letters.text
    }
    Label {
        width: parent.width
        text: letters.label
        size: Theme.caption
        color: Theme.ink2
    }
    Label {
        width: parent.width
        text: letters.text
        size: letters.wraps ? letters.most : Math.max(Theme.caption, Math.min(Math.round(letters.most), Math.floor(letters.most * (letters.width - Theme.s4) / Math.max(1, measure.advanceWidth + 1))))
        weight: Font.Bold
        color: Theme.sea
        wrapMode: letters.wraps ? Text.Wrap : Text.NoWrap
        Accessible.name: letters.spoken
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: letters.note
        size: Theme.caption
        color: Theme.ink2
    }
}
