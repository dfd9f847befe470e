pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: services

    required property var vm
    // Few services: each may say a sentence more.
    readonly property bool roomy: !services.vm.officeAway && services.vm.hinderedTitle === "" && !Theme.large && !Theme.low && !Theme.wide && services.vm.forms.length <= 3 && services.vm.certificates.length <= 3

    asideBeside: true
    title: qsTr("What do you need?")
    back: Way {
        text: qsTr("Back")
        onChosen: services.vm.back()
    }
    primary: Way {
        text: qsTr("Collect with a slip")
        icon: "ticket-bold"
        quiet: true
        onChosen: services.vm.collect()
    }
    aside: [
        Message {
            visible: services.vm.hinderedTitle !== ""
            tone: "attention"
            icon: "prohibit-fill"
            title: services.vm.hinderedTitle
            text: services.vm.hinderedText
        },
        Message {
            // One message at a time: a service that was touched explains itself.
            visible: services.vm.officeAway && services.vm.hinderedTitle === ""
            tone: "attention"
            icon: "cloud-slash-fill"
            title: services.vm.officeSince === "" ? qsTr("No connection to the office") : qsTr("No connection to the office since %1").arg(services.vm.officeSince)
            text: services.vm.asksLater ? qsTr("Forms still print now. Certificates: ask today, collect later.") : qsTr("Forms still print now. Certificates again when the office is back.")
        }
    ]

    Grid {
        id: groups
        readonly property bool two: Theme.wide && !Theme.largest
        width: parent.width
        columns: two ? 2 : 1
        columnSpacing: Theme.s24
        rowSpacing: Theme.s24

        Repeater {
            model: [
                {
                    "heading": qsTr("Forms, filled in here"),
                    "rows": services.vm.forms
                },
                {
                    "heading": qsTr("Certificates from the office"),
                    "rows": services.vm.certificates
                }
            ]
            Holder {
                id: group
                required property var modelData
                width: groups.two ? (groups.width - groups.columnSpacing) / 2 : groups.width
                Label {
                    text: group.modelData.heading
                    width: parent.width
                    size: Theme.caption
                    weight: Font.Bold
                    keepWithNext: true
                    color: Theme.sea
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: group.modelData.rows
                    ServiceRow {
                        required property var modelData
                        width: group.width
                        title: modelData.title
                        meta: modelData.meta
                        note: services.roomy ? modelData.note : ""
                        tag: modelData.tag
                        icon: modelData.icon
                        availability: modelData.availability
                        onChosen: services.vm.pick(modelData.code)
                    }
                }
            }
        }
    }
}
