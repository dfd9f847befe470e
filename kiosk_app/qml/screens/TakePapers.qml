pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: take

    required property var vm
    readonly property var parts: take.vm.things.map(thing => thing.part)

    function mark(part: string): string {
        const at = take.parts.indexOf(part);
        return at < 0 ? "" : String(at + 1);
    }

    title: take.vm.away ? qsTr("Take your time") : take.vm.title
    sub: take.vm.away ? qsTr("The screen is covered for 3 minutes. The papers stay where they are.") : take.vm.sub
    back: take.vm.away ? null : missing
    primary: take.vm.away ? here : haveAll
    others: take.vm.away ? [] : take.vm.canHaveAnother ? [another, moment] : [moment]
    stretch: split.beside ? null : stage
    aside: [
        Message {
            visible: take.vm.otherPaperBelow && !take.vm.away
            tone: "attention"
            icon: "files-fill"
            title: qsTr("Take only the paper on top")
            text: qsTr("The one below belongs to somebody else. Please leave it there.")
        },
        Message {
            visible: take.vm.reminded && !take.vm.away
            tone: "attention"
            icon: "bell-ringing-fill"
            title: qsTr("The papers lie ready")
            text: qsTr("Nobody else may take them. Please check the numbers below.")
        },
        Message {
            visible: take.vm.slipFailed && !take.vm.away
            tone: "attention"
            icon: "receipt"
            title: qsTr("The receipt did not come out")
            text: qsTr("The paper is valid without it. Its number: %1").arg(take.vm.serial)
        }
    ]

    Way {
        id: missing
        text: qsTr("Paper missing")
        icon: "warning-circle-bold"
        byEscape: false
        onChosen: take.vm.missing()
    }
    Way {
        id: haveAll
        text: qsTr("I have everything")
        icon: "check-bold"
        onChosen: take.vm.haveAll()
    }
    Way {
        id: another
        text: qsTr("Another paper")
        icon: "files-bold"
        onChosen: take.vm.another()
    }
    Way {
        id: moment
        text: qsTr("I need a moment")
        icon: "clock-bold"
        onChosen: take.vm.needMoment()
    }
    Way {
        id: here
        text: qsTr("I am back")
        onChosen: take.vm.goOn()
    }

    Split {
        id: split
        Stage {
            id: stage
            width: split.cell
            height: split.beside ? Math.max(things.visible ? things.height : 0, Theme.px(380)) : filled
            least: Theme.px(Theme.low ? 240 : 300)
            MachineFront {
                visible: !take.vm.away
                anchors.fill: parent
                anchors.margins: Theme.s34
                layout: take.vm.layout
                pageOut: 1
                slipOut: take.parts.includes("slot")
                documentOnGlass: take.parts.includes("glass")
                passport: take.vm.passport
                trayMark: take.mark("tray")
                slotMark: take.mark("slot")
                glassMark: take.mark("glass")
            }
            GlyphPicture {
                visible: take.vm.away
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height) * 0.7
                height: width
                glyph: "lock-key"
            }
        }
        Card {
            id: things
            visible: !take.vm.away
            width: split.cell
            verticalPadding: Theme.s8
            Repeater {
                model: take.vm.things
                ThingRow {
                    required property var modelData
                    required property int index
                    first: index === 0
                    number: String(index + 1)
                    what: modelData.what
                    where: modelData.where
                }
            }
        }
    }
    Item {
        width: parent.width
        height: promise.height
        visible: !take.vm.away
        Icon {
            y: Math.round((promise.lineHeight - height) / 2)
            glyph: "shield-check-fill"
            color: Theme.ok
        }
        Label {
            id: promise
            x: Theme.icon + Theme.s24
            width: parent.width - x
            text: qsTr("At the end your personal data is deleted.")
        }
    }
}
