pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: printing

    required property var vm

    title: qsTr("Printing: %1").arg(printing.vm.paper)
    sub: qsTr("Usually under half a minute. Leave the paper until it is out.")
    waiting: printing.vm.waiting
    asideBeside: true
    stretch: split.beside ? null : stage
    aside: [
        Message {
            visible: printing.vm.slow
            tone: "attention"
            icon: "clock-fill"
            title: qsTr("Longer than usual")
            text: qsTr("The machine is still at work. Nothing is lost.")
        }
    ]

    Split {
        id: split
        Stage {
            id: stage
            width: split.cell
            height: split.beside ? steps.height : filled
            least: Theme.px(Theme.low ? 140 : 220)
            MachineFront {
                anchors.fill: parent
                anchors.margins: Theme.s34
                layout: printing.vm.layout
                boxHeight: 345
                pageOut: printing.vm.pageOut ? 0.42 : 0
            }
        }
        Card {
            id: steps
            width: split.cell
            verticalPadding: Theme.s4
            Repeater {
                model: printing.vm.rows
                StepRow {
                    required property var modelData
                    required property int index
                    first: index === 0
                    text: modelData.text
                    standing: modelData.standing
                }
            }
        }
    }
}
