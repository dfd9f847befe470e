import QtQuick
import theme
import controls

// The office does not know this machine yet: a code and a fingerprint for whoever takes it in.
ScreenFrame {
    id: enrolment

    required property var vm

    title: enrolment.vm.title
    sub: enrolment.vm.sub
    primary: enrolment.vm.refused ? again : null

    Way {
        id: again
        text: enrolment.vm.againText
        icon: "arrow-clockwise-bold"
        onChosen: enrolment.vm.askAgain()
    }
    Message {
        visible: enrolment.vm.messageTitle !== ""
        tone: enrolment.vm.refused ? "attention" : "info"
        icon: enrolment.vm.refused ? "prohibit-fill" : "clock-clockwise-bold"
        title: enrolment.vm.refused ? "" : enrolment.vm.messageTitle
        text: enrolment.vm.message
    }
    Split {
        id: split
        Card {
            width: split.cell
            verticalPadding: Theme.s28
            spacing: Theme.s28
            LargeLetters {
                visible: text !== ""
                label: enrolment.vm.codeLabel
                text: enrolment.vm.code
                spoken: enrolment.vm.spokenCode
                note: enrolment.vm.until
                most: Theme.numeral
            }
            LargeLetters {
                visible: text !== ""
                label: enrolment.vm.fingerprintLabel
                text: enrolment.vm.fingerprint
                most: Theme.code * 1.4
            }
            LargeLetters {
                label: enrolment.vm.machineLabel
                text: enrolment.vm.machine
                most: Theme.body
                wraps: true
            }
        }
        StepCard {
            visible: !enrolment.vm.refused
            width: split.cell
            steps: enrolment.vm.steps
        }
    }
}
