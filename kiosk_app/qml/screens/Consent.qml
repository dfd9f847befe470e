pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: consent

    required property var vm

    title: qsTr("Agree to the use of your data")
    sub: consent.vm.intro
    back: Way {
        text: qsTr("Back")
        onChosen: consent.vm.back()
    }
    primary: Way {
        text: qsTr("Continue")
        onChosen: consent.vm.goOn()
    }
    others: [
        Way {
            text: qsTr("I do not agree")
            icon: "x-bold"
            onChosen: consent.vm.refuse()
        }
    ]

    aside: Message {
        visible: consent.vm.onlyFor !== ""
        icon: "users-fill"
        text: consent.vm.onlyFor
    }

    Split {
        id: split
        together: !Theme.large
        Holder {
            width: split.cell
            Card {
                width: parent.width
                Repeater {
                    model: consent.vm.uses
                    FactRow {
                        required property var modelData
                        required property int index
                        first: index === 0
                        glyph: modelData.icon
                        title: modelData.what
                        meta: modelData.why
                    }
                }
            }
            Label {
                width: parent.width
                text: qsTr("Under the Personal Data Protection Law 91/2025/QH15")
                size: Theme.caption
                color: Theme.ink2
            }
            Label {
                width: parent.width
                visible: consent.vm.contact !== ""
                text: consent.vm.contact
                size: Theme.caption
                color: Theme.ink2
            }
        }
        Holder {
            width: split.cell
            Message {
                tone: "ok"
                icon: "shield-check-fill"
                title: consent.vm.deleted
                text: consent.vm.kept
            }
            Message {
                visible: consent.vm.missing
                tone: "failure"
                title: qsTr("Your agreement is missing")
                text: qsTr("Tick the box to go on, or choose “I do not agree”.")
            }
            Choice {
                width: parent.width
                checked: consent.vm.agreed
                missing: consent.vm.missing
                text: qsTr("I agree to this use of my data for this paper.")
                sub: qsTr("Needed to make the paper")
                onChosen: consent.vm.toggle()
            }
        }
    }
}
