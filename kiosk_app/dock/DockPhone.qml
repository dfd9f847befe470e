pragma ComponentBehavior: Bound

import QtQuick

// The phone of one person: what its page says, and the answers that the page takes.
DockSection {
    id: section

    required property var vm
    required property var words

    title: words.phone

    corner: [
        DockButton {
            small: true
            text: "‹"
            Accessible.name: section.words.previous
            onClicked: section.vm.turn(-1)
        },
        DockText {
            width: 300
            height: 26
            horizontalAlignment: Text.AlignHCenter
            text: section.vm.owner
        },
        DockButton {
            small: true
            text: "›"
            Accessible.name: section.words.next
            onClicked: section.vm.turn(1)
        }
    ]

    DockText {
        width: parent.width
        text: section.vm.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    DockText {
        width: parent.width
        visible: text
        text: section.vm.lines.join("\n")
        color: Ink.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 7
        lineHeight: 1.1
    }

    Flow {
        width: parent.width
        spacing: Ink.gap

        Repeater {
            model: section.vm.numbers

            DockButton {
                required property string modelData

                primary: true
                enabled: !section.vm.busy
                text: modelData
                onClicked: section.vm.approve(modelData)
            }
        }

        DockButton {
            visible: section.vm.wantsAnswer && section.vm.numbers.length === 0
            enabled: !section.vm.busy
            primary: true
            text: section.words.approve
            onClicked: section.vm.approve("")
        }

        DockButton {
            visible: section.vm.wantsAnswer
            enabled: !section.vm.busy
            text: section.words.refuse
            onClicked: section.vm.refuse()
        }

        DockButton {
            primary: !section.vm.wantsAnswer
            enabled: !section.vm.busy
            text: section.words.scan
            onClicked: section.vm.scan()
        }
    }
}
