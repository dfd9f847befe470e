import QtQuick
import theme

// A picture for a row, on a tinted square. It goes at the largest text.
Rectangle {
    id: tile

    required property string glyph
    property bool filled: true

    visible: !Theme.largest
    width: visible ? Theme.tile : 0
    height: Theme.tile
    radius: Theme.radiusField
    color: filled ? Theme.tintSea : "transparent"
    border.width: filled && Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

    Icon {
        anchors.centerIn: parent
        glyph: tile.glyph
        size: Theme.tileIcon
    }
}
