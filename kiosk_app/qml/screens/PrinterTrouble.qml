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
    stretch: split.beside ? null : stage

    Split {
        id: split
        Stage {
            id: stage
            width: split.cell
            height: split.beside ? facts.height : filled
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
    }
}
