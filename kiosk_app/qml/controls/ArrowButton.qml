import QtQuick
import theme

// A large arrow; filled where it leads on, outlined at the end.
Target {
    id: arrow

    required property string glyph
    property bool dim: false

    radius: Theme.radius

    Rectangle {
        anchors.fill: parent
        radius: arrow.radius
        color: arrow.dim ? (arrow.pressed ? Theme.tintSea : Theme.surface) : arrow.pressed ? Theme.seaPressed : Theme.sea
        border.width: arrow.dim && arrow.pressed && Theme.highContrast ? Theme.strong : Theme.border
        border.color: Theme.highContrast ? Theme.line : Theme.sea
    }
    Icon {
        anchors.centerIn: parent
        glyph: arrow.glyph
        size: Theme.px(52)
        color: arrow.dim ? Theme.sea : Theme.seaInk
    }
}
