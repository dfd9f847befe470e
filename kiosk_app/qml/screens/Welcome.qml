pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

// The door stands open: what can be had here, and the languages to begin in.
FocusScope {
    id: welcome

    required property var vm
    readonly property bool wide: Theme.wide
    // The machine's first languages have a row each; at the largest text all share rows.
    readonly property int most: Theme.largest || !welcome.roomy ? 0 : 3
    readonly property int across: Theme.low && welcome.wide ? 4 : Theme.largest ? 2 : Theme.large || welcome.wide ? 3 : welcome.roomy ? 5 : 4
    // Lowered or wide, notices and languages share little height: then all languages are tiles,
    // and where even those fill it, nothing stands above them.
    readonly property real room: welcome.height - notices.height - 2 * Theme.s28
    readonly property real tile: Math.max(Theme.otherWay, Theme.brand * 1.25 * (Theme.leading + 0.09) + 2 * Theme.s12) + Theme.apart
    readonly property real rowsTall: 3 * ((Theme.low ? Theme.action : Theme.languageRow) + Theme.apart)
    readonly property real headingTall: heading.height + Theme.caption * Theme.leading + Theme.s8 + 2 * Theme.apart
    readonly property bool bounded: Theme.low || welcome.wide
    readonly property bool roomy: !welcome.bounded || welcome.rowsTall + Math.ceil((welcome.vm.languages.length - 3) / (welcome.wide || Theme.large ? 3 : 5)) * welcome.tile + welcome.headingTall <= welcome.room
    readonly property bool headed: !welcome.bounded || Math.ceil(welcome.vm.languages.length / welcome.across) * welcome.tile + welcome.headingTall <= welcome.room
    readonly property var others: welcome.vm.closed ? [] : welcome.vm.languages.slice(welcome.most)

    Rectangle {
        id: ground
        // In low mode the panel above shows the door already.
        visible: !Theme.low
        width: welcome.wide ? Math.round(welcome.width / 2) : welcome.width
        height: welcome.wide ? welcome.height : choice.y - Theme.s34
        color: Theme.deep

        // What a slide would bare beside it.
        Rectangle {
            x: -width
            width: Theme.slideBy
            height: parent.height
            color: Theme.deep
        }
        Rectangle {
            visible: !welcome.wide
            x: parent.width
            width: Theme.slideBy
            height: parent.height
            color: Theme.deep
        }
        Label {
            id: headline
            x: Theme.margin
            y: Theme.header + Theme.s16
            width: parent.width - 2 * Theme.margin
            text: welcome.vm.headlines[0].text
            language: welcome.vm.headlines[0].tag
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
                    required property var modelData
                    width: words.width
                    // Long notices leave less of the ground.
                    opacity: words.y + y + height <= ground.height ? 1 : 0
                    text: modelData.text
                    language: modelData.tag
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
                    required property var modelData
                    width: words.width
                    height: text.height
                    // What would stand on the languages is left out; the list has it.
                    opacity: words.y + y + height <= ground.height ? 1 : 0
                    Icon {
                        y: Math.round((text.lineHeight - height) / 2)
                        glyph: offer.modelData.now ? "check-circle-fill" : "clock-fill"
                        color: Theme.ring
                    }
                    Label {
                        id: text
                        x: Theme.icon + Theme.s20
                        width: parent.width - x
                        text: offer.modelData.text
                        language: welcome.vm.headlines[0].tag
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
            id: notices
            width: parent.width
            rows: welcome.vm.notices
        }
        Repeater {
            // At the largest text the languages take turns.
            model: !welcome.vm.closed ? [] : welcome.vm.closedWords.slice(0, Theme.largest ? 1 : 3)
            ClosedRow {
                required property var modelData
                required property int index
                width: choice.width
                first: index === 0
                language: modelData.tag
                title: modelData.title
                text: modelData.text
                reason: modelData.reason
            }
        }
        Label {
            id: heading
            width: parent.width
            visible: !welcome.vm.closed && welcome.headed
            text: welcome.vm.invitations[0].text
            language: welcome.vm.invitations[0].tag
            size: Theme.brand * 1.1
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        Row {
            width: parent.width
            visible: heading.visible && !Theme.largest && !(Theme.low && welcome.wide)
            bottomPadding: Theme.s8
            spacing: Theme.s12
            Repeater {
                model: welcome.vm.invitations.slice(1)
                Label {
                    required property var modelData
                    required property int index
                    text: (index > 0 ? "· " : "") + modelData.text
                    language: modelData.tag
                    size: Theme.caption
                    weight: Font.Medium
                    color: Theme.ink2
                }
            }
        }
        Repeater {
            model: welcome.vm.closed ? [] : welcome.vm.languages.slice(0, welcome.most)
            LanguageRow {
                required property var modelData
                required property int index
                width: choice.width
                height: Math.max(implicitHeight, Theme.low ? Theme.action : Theme.languageRow)
                language: modelData.name
                tag: modelData.tag
                start: modelData.start
                primary: index === 0
                onChosen: welcome.vm.start(modelData.tag)
            }
        }
        Repeater {
            model: Math.ceil(welcome.others.length / welcome.across)
            Row {
                id: line
                required property int index
                spacing: Theme.apart
                Repeater {
                    model: welcome.others.slice(line.index * welcome.across, (line.index + 1) * welcome.across)
                    LanguageRow {
                        required property var modelData
                        narrow: true
                        width: Math.floor((choice.width - (welcome.across - 1) * Theme.apart) / welcome.across)
                        height: welcome.tile - Theme.apart
                        language: modelData.name
                        tag: modelData.tag
                        start: modelData.start
                        primary: Theme.largest && modelData.tag === welcome.vm.languages[0].tag
                        onChosen: welcome.vm.start(modelData.tag)
                    }
                }
            }
        }
    }
}
