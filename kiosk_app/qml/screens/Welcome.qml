pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

// The door stands open: what can be had here, and the languages to begin in.
FocusScope {
    id: welcome

    required property var vm
    readonly property bool wide: Theme.wide

    Rectangle {
        id: ground
        // In low mode the panel above shows the door already.
        visible: !Theme.low
        width: welcome.wide ? Math.round(welcome.width / 2) : welcome.width
        height: welcome.wide ? welcome.height : choice.y - Theme.s34
        color: Theme.deep

        Label {
            id: headline
            x: Theme.margin
            y: Theme.header + Theme.s16
            width: parent.width - 2 * Theme.margin
            text: welcome.vm.headlines[0]
            size: welcome.wide ? Theme.title * 1.1 : Theme.display
            weight: Font.Bold
            leading: Theme.titleLeading
            color: Theme.deepInk
        }
        Column {
            id: words
            x: Theme.margin
            y: headline.y + headline.height + Theme.s48
            width: door.x - x - Theme.s34
            spacing: Theme.large ? Theme.s12 : Theme.s28
            visible: !Theme.largest
            Repeater {
                model: welcome.vm.headlines.slice(1)
                Label {
                    required property string modelData
                    width: words.width
                    text: modelData
                    weight: Font.Medium
                    color: Theme.deepInk
                }
            }
            Rectangle {
                width: Theme.px(88)
                height: Theme.s8
                radius: height / 2
                color: Theme.ring
            }
            Repeater {
                model: welcome.wide && Theme.large ? [] : welcome.vm.offers
                Item {
                    id: offer
                    required property string modelData
                    width: words.width
                    height: text.height
                    // What would stand on the languages is left out; the list has it.
                    opacity: words.y + y + height <= ground.height ? 1 : 0
                    Icon {
                        y: Math.round((text.lineHeight - height) / 2)
                        glyph: "check-circle-fill"
                        color: Theme.ring
                    }
                    Label {
                        id: text
                        x: Theme.icon + Theme.s20
                        width: parent.width - x
                        text: offer.modelData
                        weight: Font.Medium
                        color: Theme.deepInk
                    }
                }
            }
        }
        Door {
            id: door
            readonly property real room: parent.height - headline.y - headline.height - Theme.s34
            width: Math.max(Theme.px(120), Math.min(Theme.px(450), room * 450 / 665, parent.width / 2))
            height: implicitHeight
            x: parent.width - width - Theme.margin
            y: parent.height - height
        }
    }
    LightOnFloor {
        visible: !welcome.wide && !Theme.low && !Theme.highContrast
        x: ground.width - door.width - Theme.margin - Theme.px(160)
        y: ground.height
        width: door.width + Theme.px(160)
        height: Theme.px(124)
    }

    Column {
        id: choice
        x: welcome.wide && !Theme.low ? ground.width + Theme.margin : Theme.margin
        width: welcome.width - x - Theme.margin
        y: welcome.wide || Theme.low ? Math.max(Theme.s28, Math.round((welcome.height - height) / 2)) : welcome.height - height - Theme.s34
        spacing: Theme.apart

        Notices {
            width: parent.width
            rows: welcome.vm.notices
        }
        Repeater {
            // At the largest text the languages take turns.
            model: !welcome.vm.closed ? [] : Theme.largest ? [welcome.vm.closedWords[welcome.vm.turn]] : welcome.vm.closedWords
            ClosedRow {
                required property var modelData
                required property int index
                width: choice.width
                first: index === 0
                title: modelData.title
                text: modelData.text
                reason: modelData.reason
            }
        }
        Label {
            width: parent.width
            visible: !welcome.vm.closed
            text: welcome.vm.invitations[0]
            size: Theme.brand * 1.1
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: !welcome.vm.closed && !Theme.largest && !(Theme.low && welcome.wide)
            bottomPadding: Theme.s8
            text: welcome.vm.invitations.slice(1).join(" · ")
            size: Theme.caption
            weight: Font.Medium
            color: Theme.ink2
        }
        Repeater {
            model: welcome.vm.closed ? [] : welcome.vm.languages
            LanguageRow {
                required property var modelData
                required property int index
                width: choice.width
                height: Math.max(implicitHeight, Theme.low ? Theme.action : Theme.languageRow)
                language: modelData.name
                start: modelData.start
                primary: index === 0
                onChosen: welcome.vm.start(modelData.tag)
            }
        }
    }
}
