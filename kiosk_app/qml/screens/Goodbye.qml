import QtQuick
import theme
import controls

ScreenFrame {
    id: goodbye

    required property var vm

    title: qsTr("Thank you")
    sub: goodbye.vm.requestKept ? qsTr("The request waits, locked for the office. All else is deleted.") : qsTr("Your personal data is deleted from this machine.")
    stretch: stage

    Stage {
        id: stage
        color: Theme.deep
        least: Theme.px(300)
        Door {
            readonly property real room: parent.height - Theme.s48
            width: Math.min(Theme.px(450), room * 450 / 665)
            height: implicitHeight
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height
        }
    }
}
