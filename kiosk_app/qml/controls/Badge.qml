import QtQuick
import theme

// The sign of trouble or doubt on an illustration.
Rectangle {
    id: badge

    property bool unsure: false

    height: width
    radius: width / 2
    color: Theme.highContrast ? "#000000" : "#FFFFFF"

    Icon {
        anchors.centerIn: parent
        glyph: badge.unsure ? "question-fill" : "warning-circle-fill"
        size: badge.width * 1.08
        color: badge.unsure ? Theme.warn : Theme.err
    }
}
