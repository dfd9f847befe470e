import QtQuick
import theme

// All text. Line height is fixed, or Noto CJK would push the layout down.
Text {
    id: label

    property real size: Theme.body
    // In which it is written, where that is not the one on the screen.
    property string language: Theme.language
    property int weight: Font.Normal
    property real leading: Theme.leading
    // Of the person: read aloud into headphones only, unless they say otherwise.
    property bool personal: false
    // It changes with the seconds: read aloud once.
    property bool ticking: false
    // A heading: no page ends right under it.
    property bool keepWithNext: false

    color: Theme.ink
    font.family: Theme.family(label.language)
    font.pixelSize: label.size
    font.weight: label.weight
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(label.size * label.leading)
    wrapMode: Text.Wrap
    horizontalAlignment: Theme.side
    transform: Theme.upright(label)
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: label.text === ""
}
