import QtQuick
import theme
import controls

ScreenFrame {
    id: trouble

    required property var vm

    title: trouble.vm.title
    waiting: qsTr("Waiting for staff; printing then goes on")
    others: [
        Way {
            text: qsTr("Stop waiting")
            sub: qsTr("The request ends, without a fee")
            icon: "x-bold"
            onChosen: trouble.vm.stopWaiting()
        }
    ]
    stretch: split.beside || Theme.largest ? null : stage

    Split {
        id: split
        Stage {
            id: stage
            width: split.cell
            height: split.beside ? facts.height : filled
            // At the largest text words come first, and the picture below them.
            visible: !Theme.largest
            color: Theme.tintErr
            TroublePicture {
                anchors.centerIn: parent
                width: parent.width
                height: Math.min(parent.height - 2 * Theme.s24, Theme.px(460))
                picture: trouble.vm.picture
            }
        }
        FailureFacts {
            id: facts
            width: split.cell
            happened: trouble.vm.happened
            request: trouble.vm.request
            helper: trouble.vm.helper
        }
        Stage {
            width: split.cell
            color: stage.color
            visible: Theme.largest
            TroublePicture {
                anchors.centerIn: parent
                width: parent.width
                height: parent.height - 2 * Theme.s24
                picture: trouble.vm.picture
            }
        }
    }
}
