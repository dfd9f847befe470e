import QtQuick
import theme

// How full a source of paper should be. The number stands beside it in words.
Rectangle {
    id: bar

    // 0 to 1
    property real share: 0
    property bool low: false

    width: parent ? parent.width : 0
    implicitHeight: Theme.px(32)
    radius: height / 2
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.line
    Accessible.ignored: true

    Rectangle {
        x: 2 * Theme.border
        y: x
        height: parent.height - 2 * y
        width: Math.max(height, Math.round((parent.width - 2 * x) * bar.share))
        visible: bar.share > 0
        radius: height / 2
        color: bar.low ? Theme.warn : Theme.sea
    }
}
