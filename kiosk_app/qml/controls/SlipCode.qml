import QtQuick
import theme

// The slip's code without the slip: large enough to be photographed, with its letters.
Card {
    id: card

    required property string paper
    required property list<string> rows
    required property string code
    required property string spokenCode
    required property string until
    // What stands together must not be higher than this.
    required property real room
    // Words right of the QR code, where height is scarce and width is not.
    property bool beside: false

    verticalPadding: Theme.s24

    // At the largest text what is read comes first, and the code on its own page if need be.
    Column {
        visible: Theme.largest
        width: parent.width
        Label {
            width: parent.width
            text: card.paper
            size: Theme.caption
            weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        SlipWords {
            width: parent.width
            code: card.code
            spokenCode: card.spokenCode
            until: card.until
        }
    }
    QrCode {
        visible: Theme.largest
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.px(480), Math.max(Theme.px(240), card.room - 2 * card.verticalPadding))
        height: width
        rows: visible ? card.rows : []
        Accessible.name: qsTr("QR code of the slip")
    }
    Item {
        id: whole
        visible: !Theme.largest
        readonly property real gap: Theme.s16
        readonly property real most: card.beside ? card.room - 2 * card.verticalPadding : card.room - texts.height - gap - 2 * card.verticalPadding
        // On white paper the quiet zone may reach into the card's margin and under the words.
        readonly property real into: Theme.highContrast ? 0 : qr.quiet
        readonly property real share: Theme.highContrast ? 1 : qr.modules / Math.max(1, qr.modules - 8)
        width: parent.width
        height: card.beside ? Math.max(qr.height - 2 * into, texts.height) : qr.height - 2 * into + gap + texts.height

        QrCode {
            id: qr
            width: Math.min(Theme.px(480), Math.max(Theme.px(240), Math.floor(whole.share * whole.most)), card.beside ? 0.44 * whole.width : whole.width)
            height: width
            ground: Theme.highContrast
            x: card.beside ? -whole.into : Math.round((whole.width - width) / 2)
            y: card.beside ? Math.round((whole.height - height) / 2) : -whole.into
            rows: whole.visible ? card.rows : []
            Accessible.name: qsTr("QR code of the slip")
        }
        Column {
            id: texts
            x: card.beside ? qr.x + qr.width + Theme.s8 : 0
            y: card.beside ? Math.round((whole.height - height) / 2) : whole.height - height
            width: whole.width - x
            spacing: Theme.s4
            Label {
                width: parent.width
                text: card.paper
                size: Theme.caption
                weight: Font.DemiBold
                horizontalAlignment: card.beside ? Theme.side : Text.AlignHCenter
            }
            SlipWords {
                width: parent.width
                code: card.code
                spokenCode: card.spokenCode
                until: card.until
                centred: !card.beside
            }
        }
    }
}
