pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

// The request is kept: the slip, and how the paper is collected with it.
ScreenFrame {
    id: queued

    required property var vm
    // The slip as a picture, where there is room and where one comes out.
    readonly property bool pictured: !queued.vm.slipMissing && !Theme.low && !Theme.large

    // Where room is scarce the code comes first.
    readonly property bool scarce: Theme.low || Theme.largest || Theme.wide && Theme.large

    component Missing: Message {
        tone: "attention"
        icon: "receipt-fill"
        title: queued.vm.missingTitle
        text: qsTr("The request is safe. Photograph this code, or write its letters down.")
    }

    title: qsTr("Your request is accepted")
    sub: queued.vm.sub
    back: queued.vm.canPrintAgain ? again : null
    primary: Way {
        text: queued.vm.slipMissing ? qsTr("I have the code") : qsTr("I have the slip")
        icon: "check-bold"
        onChosen: queued.vm.haveAll()
    }
    aside: Missing {
        id: missing
        visible: queued.vm.slipMissing && !queued.scarce
    }

    Way {
        id: again
        text: qsTr("Print the slip again")
        icon: "printer-bold"
        byEscape: false
        onChosen: queued.vm.printAgain()
    }
    Split {
        id: split
        together: !Theme.low
        SlipPicture {
            visible: queued.pictured
            width: split.cell
            paper: queued.vm.paper
            rows: visible ? queued.vm.qr : []
            code: queued.vm.code
            spokenCode: queued.vm.spokenCode
            until: queued.vm.until
        }
        SlipCode {
            visible: !queued.pictured
            width: split.cell
            paper: queued.vm.paper
            rows: visible ? queued.vm.qr : []
            code: queued.vm.code
            spokenCode: queued.vm.spokenCode
            until: queued.vm.until
            room: queued.room - (split.beside || Theme.largest ? 0 : queued.headInFlow ? queued.headHeight + 2 * Theme.s16 : Theme.large || Theme.low ? 0 : steps.height + missing.height + 2 * Theme.s16)
            beside: !split.beside && !Theme.largest && (Theme.low || Theme.wide)
        }
        StepCard {
            id: steps
            width: split.cell
            steps: queued.vm.steps
        }
    }
    Missing {
        visible: queued.vm.slipMissing && queued.scarce
    }
}
