import QtQuick
import theme
import controls

ScreenFrame {
    id: identify

    required property var vm

    title: identify.vm.passport ? qsTr("Lay your passport on the glass") : qsTr("Lay your ID card on the glass")
    sub: identify.vm.passport ? qsTr("Photo page down; wait for the beep.") : qsTr("QR code side down; wait for the beep.")
    back: Way {
        text: qsTr("Back")
        onChosen: identify.vm.back()
    }
    waiting: identify.vm.scannerBroken ? qsTr("Trying to reach the reader") : identify.vm.passport ? qsTr("Waiting for the passport") : qsTr("Waiting for the card")
    others: identify.vm.canChangeDocument ? [other, without] : [without]
    stretch: picture
    told: identify.vm.scannerBroken ? broken : problem
    aside: [
        Message {
            id: problem
            visible: identify.vm.problem !== ""
            tone: "failure"
            title: identify.vm.passport ? qsTr("The passport could not be read") : qsTr("The card could not be read")
            text: identify.vm.problem
        },
        Message {
            id: broken
            visible: identify.vm.scannerBroken
            tone: "attention"
            icon: "link-break-bold"
            title: qsTr("The reader does not answer")
            text: identify.vm.canType ? qsTr("Type it in instead, or press Help.") : qsTr("Go on without a card, or press Help.")
        }
    ]

    Way {
        id: other
        text: identify.vm.passport ? qsTr("Use the ID card") : qsTr("Use a passport")
        icon: identify.vm.passport ? "identification-card-bold" : "airplane-bold"
        onChosen: identify.vm.changeDocument()
    }
    Way {
        id: without
        text: identify.vm.canType ? qsTr("Type it in") : qsTr("No card here")
        icon: identify.vm.canType ? "keyboard-bold" : "prohibit-bold"
        onChosen: identify.vm.without()
    }
    CardOnGlass {
        id: picture
        passport: identify.vm.passport
        side: identify.vm.glassSide
        least: Theme.low ? Theme.px(140) : Theme.px(300)
    }
    Item {
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
            text: identify.vm.glassPlace
        }
    }
}
