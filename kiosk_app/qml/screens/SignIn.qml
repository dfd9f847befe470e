import QtQuick
import theme
import controls

ScreenFrame {
    id: signIn

    required property var vm

    title: qsTr("Confirm with your phone")
    back: Way {
        text: qsTr("Back")
        onChosen: signIn.vm.back()
    }
    waiting: signIn.vm.waiting
    others: [
        Way {
            text: qsTr("New code")
            icon: "clock-clockwise-bold"
            onChosen: signIn.vm.newCode()
        },
        Way {
            text: qsTr("No phone")
            icon: "prohibit-bold"
            onChosen: signIn.vm.noPhone()
        }
    ]
    stretch: signIn.vm.ready ? null : prepare
    aside: [
        Message {
            visible: signIn.vm.slow
            tone: "attention"
            icon: "clock-fill"
            title: qsTr("Longer than usual")
            text: qsTr("Keep waiting, or go back and choose a form. Forms still print now.")
        }
    ]

    Stage {
        id: prepare
        visible: !signIn.vm.ready
        GlyphPicture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) * 0.8
            height: width
            glyph: "device-mobile-camera"
        }
    }
    Split {
        id: split
        visible: signIn.vm.ready
        Card {
            width: split.cell
            verticalPadding: split.beside ? Theme.s24 : Theme.s34
            Item {
                id: first
                readonly property bool aside: !Theme.largest && !split.beside
                width: parent.width
                height: aside ? Math.max(qr.width - 2 * qr.into, scan.height) : scan.height + Theme.s16 + qr.width - 2 * qr.into
                NumberBadge {
                    id: one
                    sea: true
                    text: "1"
                }
                Holder {
                    id: scan
                    x: one.width + Theme.s24
                    width: (first.aside ? qr.x - Theme.s24 : parent.width) - x
                    spacing: Theme.s12
                    Label {
                        width: parent.width
                        text: qsTr("Open the camera, scan this code")
                        weight: Font.Bold
                    }
                    Label {
                        width: parent.width
                        text: qsTr("Or enter the code at %1").arg(signIn.vm.shortAddress)
                        size: Theme.caption
                        color: Theme.ink2
                    }
                    Rectangle {
                        width: Math.min(parent.width, code.implicitWidth + 2 * Theme.s20)
                        height: code.height + 2 * Theme.s12
                        radius: Theme.radiusKey
                        color: Theme.tintSea
                        border.width: Theme.tintBorder
                        border.color: Theme.line
                        Label {
                            id: code
                            anchors.centerIn: parent
                            width: parent.width - 2 * Theme.s20
                            text: signIn.vm.code
                            size: Theme.code * 0.86
                            weight: Font.Bold
                            color: Theme.sea
                            wrapMode: Text.NoWrap
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.caption
                            horizontalAlignment: Text.AlignHCenter
                            Accessible.name: signIn.vm.spokenCode
                        }
                    }
                }
                QrCode {
                    id: qr
                    // On white paper the quiet zone may reach into the card's own margin.
                    readonly property real into: Theme.highContrast ? 0 : quiet
                    width: Math.min(Theme.px(split.beside ? (Theme.highContrast ? 350 : 400) : 440), signIn.room - Theme.s34)
                    height: width
                    ground: Theme.highContrast
                    x: first.aside ? parent.width - width + into : Math.round((parent.width - width) / 2)
                    y: first.aside ? -into : scan.height + Theme.s16 - into
                    rows: signIn.vm.qr
                    Accessible.name: qsTr("QR code for the phone")
                }
            }
        }
        Holder {
            width: split.cell
            Card {
                width: parent.width
                verticalPadding: split.beside ? Theme.s24 : Theme.s34
                Item {
                    id: second
                    // The number stands right of the words; without room for both, under them.
                    readonly property bool aside: !Theme.largest && width > Theme.px(480)
                    readonly property real wordsLeft: two.width + Theme.s24
                    readonly property real wordsWide: (aside ? number.x - Theme.s24 : width) - wordsLeft
                    width: parent.width
                    height: Math.max(never.y + never.height, number.y + number.height)
                    NumberBadge {
                        id: two
                        sea: true
                        text: "2"
                    }
                    Label {
                        id: pick
                        x: second.wordsLeft
                        width: second.wordsWide
                        text: qsTr("On the phone, pick this number")
                        weight: Font.Bold
                    }
                    Label {
                        id: never
                        x: second.wordsLeft
                        y: (split.beside ? Math.max(pick.height, number.height) : pick.height) + Theme.s12
                        width: split.beside ? parent.width - x : second.wordsWide
                        text: qsTr("Never tell it to anybody on the phone.")
                        size: Theme.caption
                        color: Theme.ink2
                    }
                    Rectangle {
                        id: number
                        x: parent.width - width
                        y: second.aside ? 0 : never.y + never.height + Theme.s16
                        width: Theme.px(split.beside ? 216 : 300)
                        height: digits.height + 2 * Theme.s12
                        radius: Theme.radius
                        color: Theme.sea
                        Label {
                            id: digits
                            anchors.centerIn: parent
                            text: signIn.vm.number
                            size: Theme.numeral * (split.beside ? 0.8 : 1)
                            weight: Font.Bold
                            leading: Theme.titleLeading
                            color: Theme.seaInk
                        }
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: only.height + 2 * only.y
                radius: Theme.radiusCard
                color: Theme.tintSun
                border.width: Theme.tintBorder
                border.color: Theme.ring
                NumberBadge {
                    id: three
                    x: Theme.s34
                    y: only.y
                    sea: true
                    text: "3"
                }
                Column {
                    id: only
                    x: three.x + three.width + Theme.s24
                    y: split.beside ? Theme.s20 : Theme.s28
                    width: parent.width - x - Theme.s34
                    spacing: Theme.s4
                    Label {
                        width: parent.width
                        text: qsTr("Agree only if the phone says:")
                        weight: Font.Bold
                    }
                    Label {
                        width: parent.width
                        text: signIn.vm.place
                    }
                    Label {
                        width: parent.width
                        text: signIn.vm.paper
                    }
                }
            }
        }
    }
}
