pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

// The office is away: what would happen to the request, before anything is decided.
ScreenFrame {
    id: ask

    required property var vm

    title: ask.vm.title
    sub: ask.vm.sub
    back: ask.vm.sending ? null : leave
    primary: Way {
        text: ask.vm.officeIsBack ? qsTr("Get it now") : qsTr("Send the request")
        icon: ask.vm.officeIsBack ? "" : "paper-plane-right-bold"
        onChosen: ask.vm.goOn()
    }
    waiting: ask.vm.sending ? qsTr("The request is being kept") : ""
    others: ask.vm.sending ? [] : [another]

    Way {
        id: leave
        text: qsTr("Back")
        onChosen: ask.vm.back()
    }
    Way {
        id: another
        text: qsTr("Another paper")
        icon: "list-bullets-bold"
        onChosen: ask.vm.otherService()
    }
    Split {
        id: split
        together: !Theme.low && !Theme.large
        Holder {
            width: split.cell
            Card {
                width: parent.width
                FactRow {
                    first: true
                    labelled: true
                    glyph: "file-text"
                    meta: ask.vm.forChild ? qsTr("Paper for your child") : qsTr("Paper")
                    title: ask.vm.paper
                }
                FactRow {
                    labelled: true
                    glyph: "identification-card"
                    meta: qsTr("ID number of the person who collects it")
                    title: ask.vm.number
                    spoken: ask.vm.spokenNumber
                    personalTitle: true
                }
            }
            Message {
                visible: !ask.vm.officeIsBack
                icon: "info-fill"
                text: qsTr("Nothing is decided yet. The office checks the record when you collect.")
            }
        }
        StepCard {
            visible: !ask.vm.officeIsBack
            width: split.cell
            steps: ask.vm.steps
        }
    }
}
