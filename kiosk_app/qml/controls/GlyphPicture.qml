import QtQuick
import theme

// A large sign in a disc, for waits and failures that have no machine part to show.
// Box of 300 x 300.
Item {
    id: picture

    required property string glyph
    property bool failing: false
    property color ground: Theme.highContrast ? "#000000" : "#FFFFFF"
    readonly property real unit: Math.min(width, height) / 300

    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: 260 * picture.unit
        height: width
        radius: width / 2
        color: picture.ground
        border.width: 8 * picture.unit
        border.color: Theme.highContrast ? "#FFFFFF" : "#063C47"

        Icon {
            anchors.centerIn: parent
            glyph: picture.glyph
            size: 150 * picture.unit
        }
        Badge {
            visible: picture.failing
            x: 182 * picture.unit
            y: -12 * picture.unit
            width: 92 * picture.unit
        }
    }
}
