pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls
import keyboard

// The slip on the glass, or its twelve letters.
ScreenFrame {
    id: collect

    required property var vm
    // Where room is scarce, what is the matter stands right under the boxes.
    readonly property bool scarce: Theme.largest || Theme.low && Theme.wide
    readonly property bool entering: collect.vm.typing && !collect.vm.opening

    title: collect.vm.opening ? qsTr("Looking for the request") : collect.vm.typing ? qsTr("Enter the code of the slip") : qsTr("Lay the slip on the glass")
    sub: collect.vm.opening ? qsTr("The office is looking it up. Usually under 10 seconds.") : collect.vm.typing ? qsTr("12 letters and digits, under the QR code.") : qsTr("QR code side down; wait for the beep.")
    back: Way {
        text: qsTr("Back")
        onChosen: collect.vm.back()
    }
    primary: collect.vm.typing ? find : null
    waiting: collect.vm.opening ? qsTr("Asking the office") : collect.vm.typing ? "" : collect.vm.scannerBroken ? qsTr("Trying to reach the reader") : qsTr("Waiting for the slip")
    others: collect.vm.typing || collect.vm.opening ? [] : [enter]
    acrossTop: collect.vm.typing
    typing: collect.entering
    kept: collect.entering ? boxes : null
    stretch: collect.vm.typing ? null : picture
    told: broken.visible ? broken : slow.visible ? slow : problem
    keyboard: Component {
        Keyboard {
            vm: collect.vm.code
        }
    }
    aside: [
        Message {
            visible: collect.vm.officeAway
            tone: "attention"
            icon: "cloud-slash-fill"
            title: qsTr("No connection to the office")
            text: qsTr("Papers come out again when the office is back. The slip stays good.")
        },
        Message {
            id: problem
            visible: collect.vm.problemTitle !== "" && !(collect.vm.typing && collect.scarce)
            tone: collect.vm.problemIsOurs ? "attention" : "failure"
            title: collect.vm.problemTitle
            text: collect.vm.problemText
        },
        Message {
            id: slow
            visible: collect.vm.slow
            tone: "attention"
            icon: "clock-fill"
            title: qsTr("Longer than usual")
            text: qsTr("Keep waiting, or go back. The slip stays good.")
        },
        Message {
            id: broken
            visible: collect.vm.scannerBroken && !collect.vm.typing
            tone: "attention"
            icon: "link-break-bold"
            title: qsTr("The reader does not answer")
            text: qsTr("Enter the code instead, or press Help.")
        }
    ]

    // Letters and arrows go to the boxes as soon as they stand there.
    function take(): void {
        if (collect.entering) {
            boxes.forceActiveFocus();
        }
    }
    onEnteringChanged: collect.take()
    Component.onCompleted: collect.take()

    Way {
        id: enter
        text: qsTr("Enter the code")
        icon: "keyboard-bold"
        onChosen: collect.vm.typeCode()
    }
    Way {
        id: find
        text: qsTr("Find my request")
        onChosen: collect.vm.goOn()
    }
    Connections {
        target: collect.vm.code
        function onDone(): void {
            collect.vm.goOn();
        }
    }
    CodeBoxes {
        id: boxes
        visible: collect.vm.typing
        vm: collect.vm.code
        typing: collect.entering
        wrong: collect.vm.codeIsWrong
        label: qsTr("Code of the slip")
        problem: collect.vm.problemTitle === "" ? "" : collect.vm.problemTitle + ". " + collect.vm.problemText
        told: collect.scarce
        focus: true
        onAccepted: collect.vm.goOn()
    }
    CardOnGlass {
        id: picture
        visible: !collect.vm.typing
        slip: true
        side: collect.vm.glassSide
        least: Theme.low ? Theme.px(140) : Theme.px(300)
    }
    Item {
        visible: !collect.vm.typing && !collect.vm.opening
        width: parent.width
        height: where.height
        Icon {
            y: Math.round((where.lineHeight - height) / 2)
            glyph: "arrow-down-bold"
        }
        Label {
            id: where
            x: Theme.icon + Theme.s24
            width: parent.width - x
            text: collect.vm.glassPlace
        }
    }
}
