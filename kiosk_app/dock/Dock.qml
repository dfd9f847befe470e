pragma ComponentBehavior: Bound

import QtQuick

// Everything round the kiosk, at one glance. Bindings and verbs only; see vm.py.
Window {
    id: window

    required property var vm

    width: 560
    height: 1000
    minimumWidth: 520
    minimumHeight: 480
    color: Ink.canvas
    title: vm.words.title + " · Một Cửa"

    Flickable {
        id: page

        anchors.fill: parent
        anchors.bottomMargin: status.height
        contentHeight: stack.implicitHeight + 2 * Ink.pad
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: stack

            x: Ink.pad
            y: Ink.pad
            width: page.width - 2 * Ink.pad
            spacing: 8

            Item {
                id: header

                width: parent.width
                height: 42

                DockText {
                    text: window.vm.words.title
                    color: Ink.sea
                    font.pixelSize: Ink.title
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }

                DockText {
                    anchors.bottom: parent.bottom
                    text: window.vm.words.subtitle
                    color: Ink.ink2
                    font.pixelSize: Ink.small
                }

                DockButton {
                    anchors.right: parent.right
                    text: window.vm.words.language
                    onClicked: window.vm.switchLanguage()
                }
            }

            DockSection {
                id: glass

                width: parent.width
                title: window.vm.words.glass

                Flow {
                    width: parent.width
                    spacing: 5

                    Repeater {
                        model: window.vm.people

                        DockButton {
                            required property var modelData

                            small: true
                            on: window.vm.person === modelData.key
                            text: modelData.name
                            onClicked: window.vm.choosePerson(modelData.key)
                        }
                    }
                }

                Item {
                    width: parent.width
                    height: 38

                    DockText {
                        width: parent.width - sides.width - Ink.gap
                        text: window.vm.personName
                        font.weight: Font.DemiBold
                    }

                    DockText {
                        anchors.bottom: parent.bottom
                        width: parent.width - sides.width - Ink.gap
                        text: window.vm.personLine
                        color: Ink.ink2
                        font.pixelSize: Ink.small
                    }

                    Row {
                        id: sides

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Ink.gap

                        Repeater {
                            model: window.vm.sides

                            DockButton {
                                required property string modelData

                                primary: true
                                text: window.vm.words[modelData]
                                onClicked: window.vm.lay(modelData)
                            }
                        }
                    }
                }

                DockText {
                    text: window.vm.words.rubbish
                    color: Ink.ink2
                    font.pixelSize: Ink.small
                }

                Flow {
                    width: parent.width
                    spacing: 5

                    Repeater {
                        model: window.vm.rubbish

                        DockButton {
                            required property var modelData

                            small: true
                            text: modelData.name
                            onClicked: window.vm.layRubbish(modelData.key)
                        }
                    }
                }

                Flow {
                    width: parent.width
                    visible: slips.count > 0
                    spacing: 5

                    DockText {
                        height: 26
                        text: window.vm.words.uselessSlips
                        color: Ink.ink2
                        font.pixelSize: Ink.small
                    }

                    Repeater {
                        id: slips

                        model: window.vm.slips

                        DockButton {
                            required property var modelData

                            small: true
                            text: modelData.name
                            Accessible.name: window.vm.words.uselessSlips + " " + text
                            onClicked: window.vm.laySlip(modelData.key)
                        }
                    }
                }

                DockButton {
                    visible: window.vm.hasServiceCard
                    small: true
                    text: window.vm.words.serviceCard
                    onClicked: window.vm.layServiceCard()
                }
            }

            DockPhone {
                id: phone

                width: parent.width
                vm: window.vm.phone
                words: window.vm.words
            }

            DockSection {
                width: parent.width
                title: window.vm.words.printers

                Row {
                    id: outlets

                    readonly property real third: (width - 2 * spacing) / 3
                    // What the other sections leave of the window, but never too small to see.
                    readonly property real rest: page.height - header.height - glass.height - phone.height - faults.height - 4 * stack.spacing - 2 * Ink.pad - 54

                    width: parent.width
                    height: Math.max(128, rest)
                    spacing: 10

                    DockOutlet {
                        width: outlets.third
                        height: outlets.height
                        title: window.vm.words.tray
                        empty: window.vm.words.empty
                        look: window.vm.words.look
                        sheets: window.vm.tray
                        deed: window.vm.words.take
                        onTaken: window.vm.take("tray")
                        onLooked: key => window.vm.lookCloser(key)
                    }

                    DockOutlet {
                        width: outlets.third
                        height: outlets.height
                        title: window.vm.words.slot
                        empty: window.vm.words.empty
                        look: window.vm.words.look
                        sheets: window.vm.slot
                        deed: window.vm.words.take
                        onTaken: window.vm.take("slot")
                        onLooked: key => window.vm.lookCloser(key)
                    }

                    DockOutlet {
                        width: outlets.third
                        height: outlets.height
                        title: window.vm.words.hand
                        empty: window.vm.words.empty
                        look: window.vm.words.look
                        sheets: window.vm.hand
                        latestFirst: true
                        deed: window.vm.words.laySheet
                        deedReady: window.vm.handHasCode
                        onTaken: window.vm.laySheet(topmost)
                        onLooked: key => window.vm.lookCloser(key)
                    }
                }
            }

            DockSection {
                id: faults

                width: parent.width
                title: window.vm.words.faults

                Item {
                    width: parent.width
                    height: 26

                    DockText {
                        width: 92
                        height: 26
                        text: window.vm.words.net
                        color: Ink.ink2
                        font.pixelSize: Ink.small
                    }

                    Row {
                        x: 92
                        spacing: 5

                        DockButton {
                            small: true
                            danger: true
                            on: window.vm.netCut
                            text: window.vm.words.cut
                            onClicked: window.vm.switchNet()
                        }

                        DockButton {
                            small: true
                            danger: true
                            on: window.vm.netSlow
                            text: window.vm.words.slow
                            onClicked: window.vm.switchSlow()
                        }

                        DockText {
                            height: 26
                            text: window.vm.netLine
                            color: Ink.ink2
                            font.pixelSize: Ink.small
                        }
                    }
                }

                Repeater {
                    model: window.vm.devices.filter(one => one.faults.length > 2)

                    Item {
                        id: device

                        required property var modelData

                        width: parent?.width ?? 0
                        implicitHeight: switches.implicitHeight

                        DockText {
                            width: 92
                            height: 26
                            text: device.modelData.name
                            color: Ink.ink2
                            font.pixelSize: Ink.small
                        }

                        Flow {
                            id: switches

                            x: 92
                            width: device.width - x
                            spacing: 5

                            Repeater {
                                model: device.modelData.faults

                                DockButton {
                                    required property var modelData

                                    small: true
                                    danger: true
                                    on: window.vm.faultsOn.includes(modelData.id)
                                    checkable: false
                                    text: modelData.label
                                    Accessible.name: device.modelData.name + ": " + text
                                    onClicked: window.vm.switchFault(device.modelData.place, modelData.name)
                                }
                            }
                        }
                    }
                }

                // Those that can only be on, off or unplugged share a line.
                Flow {
                    width: parent.width
                    spacing: 5

                    Repeater {
                        model: window.vm.devices.filter(one => one.faults.length <= 2)

                        Row {
                            id: simple

                            required property var modelData

                            spacing: 5

                            DockText {
                                height: 26
                                text: simple.modelData.name
                                color: Ink.ink2
                                font.pixelSize: Ink.small
                            }

                            Repeater {
                                model: simple.modelData.faults

                                DockButton {
                                    required property var modelData

                                    small: true
                                    danger: true
                                    on: window.vm.faultsOn.includes(modelData.id)
                                    checkable: false
                                    text: modelData.label
                                    Accessible.name: simple.modelData.name + ": " + text
                                    onClicked: window.vm.switchFault(simple.modelData.place, modelData.name)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        height: 30
        color: Ink.sea

        DockText {
            anchors.fill: parent
            anchors.leftMargin: Ink.pad
            anchors.rightMargin: Ink.pad
            text: window.vm.said
            color: Ink.surface
            Accessible.role: Accessible.Notification
        }
    }

    DockCloser {
        anchors.fill: parent
        vm: window.vm
    }
}
