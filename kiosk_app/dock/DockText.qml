import QtQuick

Text {
    color: Ink.ink
    font.family: Ink.family
    font.pixelSize: Ink.body
    elide: Text.ElideRight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
