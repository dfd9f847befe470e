pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls
import keyboard
import fields

ScreenFrame {
    id: services

    required property var vm
    readonly property var noGroup: ({
            "group": "",
            "title": "",
            "icon": "",
            "shown": false
        })
    readonly property var editor: vm.editor
    readonly property bool found: vm.found.length > 0
    // With the keyboard height is scarce: only what was found stands beside the field.
    readonly property bool bare: typing && vm.sought
    // As many of the best as stand beside the keyboard; all of them when it has gone.
    readonly property int best: Theme.largest && (Theme.low || Theme.wide) ? 1 : Theme.large && Theme.wide ? 2 : 3
    readonly property bool scarce: bare && (Theme.wide || Theme.low || Theme.large)
    // Few services: each may say a sentence more.
    readonly property bool roomy: !services.vm.officeAway && services.vm.hinderedTitle === "" && !Theme.large && !Theme.low && !Theme.wide && services.vm.forms.length <= 3 && services.vm.certificates.length <= 3

    // The keyboard goes, and whoever walks by keys stands before what was found.
    function finish(): void {
        services.editor.keyboard.leave();
        services.vm.finish();
    }
    function pick(row: var): void {
        if (row.availability === "not-now") {
            // What is said of it stands on the first page.
            services.shownPage = 0;
        }
        services.vm.pick(row.code);
    }

    asideBeside: true
    acrossTop: typing
    typing: editor.typing
    kept: typing ? search : null
    told: hindered
    keyboard: Component {
        EditorPad {
            vm: services.editor
        }
    }
    title: typing && (Theme.wide || Theme.low || Theme.largest) ? "" : qsTr("What do you need?")
    back: Way {
        text: qsTr("Back")
        onChosen: services.vm.back()
    }
    // Where height is scarcest it stands among the rows.
    primary: Theme.frugal || typing ? null : collect
    aside: [
        SearchField {
            id: search
            vm: services.vm.wish
            keyboard: services.editor.keyboard
            onOpened: services.vm.search()
            onAccepted: services.finish()
        }
    ]

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape && services.typing) {
            services.finish();
            event.accepted = true;
        }
    }
    Connections {
        target: services.editor.keyboard
        function onDone(): void {
            services.finish();
        }
    }

    Way {
        id: collect
        text: qsTr("Collect with a slip")
        icon: "ticket-bold"
        quiet: true
        onChosen: services.vm.collect()
    }
    Message {
        visible: services.vm.sought && !services.found
        title: qsTr("Nothing found for these words")
        text: services.typing && Theme.largest && Theme.wide ? "" : services.typing ? qsTr("Try other or fewer words.") : qsTr("Try other words, or choose from the groups. Help and the counter know more.")
    }
    Message {
        visible: services.vm.goesOn && !services.bare
        personal: true
        icon: "user-circle-fill"
        title: services.vm.goesOnTitle
        text: qsTr("Somebody else? Press “Start over” below first.")
    }
    Message {
        id: hindered
        visible: services.vm.hinderedTitle !== "" && !services.bare
        tone: "attention"
        icon: "prohibit-fill"
        title: services.vm.hinderedTitle
        text: services.vm.hinderedText
    }
    Message {
        // One message at a time: a service that was touched explains itself.
        visible: services.vm.officeAway && services.vm.hinderedTitle === "" && !services.bare
        tone: "attention"
        icon: "cloud-slash-fill"
        title: services.vm.officeSince === "" ? qsTr("No connection to the office") : qsTr("No connection to the office since %1").arg(services.vm.officeSince)
        text: services.vm.asksLater ? qsTr("Forms still print now. Certificates: ask today, collect later.") : qsTr("Forms still print now. Certificates again when the office is back.")
    }
    Notices {
        width: parent.width
        rows: services.vm.sought ? [] : services.vm.notices
        place: "above"
    }
    Holder {
        id: tabs
        readonly property var groups: services.found || services.bare ? [] : services.vm.groups
        // Large or beside the title, four tabs stand in two rows.
        readonly property int across: Theme.large || Theme.wide && Theme.low ? 2 : 4
        readonly property real share: Math.floor((width - (across - 1) * Theme.apart) / across)
        width: parent.width
        spacing: Theme.apart
        Repeater {
            model: Math.ceil(tabs.groups.length / tabs.across)
            Item {
                id: line
                required property int index
                readonly property real tall: Math.max(...children.map(child => (child as GroupTab)?.implicitHeight ?? 0))
                width: tabs.width
                height: tall
                Repeater {
                    model: Math.min(tabs.across, tabs.groups.length - line.index * tabs.across)
                    GroupTab {
                        required property int index
                        readonly property var group: tabs.groups[(line?.index ?? 0) * tabs.across + index] ?? services.noGroup
                        x: index * (tabs.share + Theme.apart)
                        width: tabs.share
                        height: line?.tall ?? 0
                        text: group.title
                        glyph: group.icon
                        shown: group.shown
                        beside: tabs.across === 2 || Theme.wide
                        onChosen: services.vm.showGroup(group.group)
                    }
                }
            }
        }
    }
    Holder {
        width: parent.width
        visible: Theme.frugal && !services.bare
        Button {
            width: parent.width
            icon: collect.icon
            text: collect.text
            onChosen: collect.chosen()
        }
    }
    Repeater {
        model: services.found ? [
            {
                "heading": services.vm.foundText,
                "rows": services.typing ? services.vm.found.slice(0, services.best) : services.vm.found
            }
        ] : services.bare ? [] : [
            {
                "heading": qsTr("Forms, filled in here"),
                "rows": services.vm.forms
            },
            {
                "heading": qsTr("Certificates from the office"),
                "rows": services.vm.certificates
            }
        ].filter(part => part.rows.length > 0)
        Holder {
            id: part
            required property var modelData
            // Side by side only where they would not stand on one page.
            readonly property int across: services.scarce && Theme.wide ? [3, 3, 2, 1][Theme.step] : Theme.wide && !Theme.largest && modelData.rows.length > 3 ? 2 : 1
            width: parent?.width ?? 0
            Label {
                text: part.modelData.heading
                width: parent.width
                visible: !services.scarce
                size: Theme.caption
                weight: Font.Bold
                keepWithNext: true
                color: Theme.sea
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: Math.ceil(part.modelData.rows.length / part.across)
                Item {
                    id: pair
                    required property int index
                    readonly property var rows: part.modelData.rows.slice(index * part.across, (index + 1) * part.across)
                    readonly property real tall: Math.max(...children.map(child => (child as ServiceRow)?.implicitHeight ?? 0))
                    width: part.width
                    height: tall
                    Repeater {
                        model: pair.rows
                        ServiceRow {
                            required property var modelData
                            required property int index
                            width: Math.floor(((pair?.width ?? 0) - (part.across - 1) * Theme.s16) / part.across)
                            x: index * (width + Theme.s16)
                            height: pair?.tall ?? 0
                            title: modelData.title
                            meta: modelData.meta
                            note: services.roomy ? modelData.note : ""
                            slim: services.bare
                            tag: modelData.tag
                            icon: modelData.icon
                            availability: modelData.availability
                            onChosen: services.pick(modelData)
                        }
                    }
                }
            }
        }
    }
    // Where the welcome screen has shown some, the others do not push the list away.
    Notices {
        width: parent.width
        rows: services.vm.sought ? [] : services.vm.notices
        place: "below"
    }
}
