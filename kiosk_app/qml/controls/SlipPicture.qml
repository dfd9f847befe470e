pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import theme

// The appointment slip as it hangs out of the slot, with its real code. Paper stays white, and
// what stands on it black, in high contrast too.
Stage {
    id: stage

    readonly property bool turned: true
    transform: Theme.upright(stage)

    required property string paper
    required property list<string> rows
    required property string code
    required property string spokenCode
    required property string until
    readonly property bool plain: Theme.highContrast
    readonly property color black: "#000000"
    readonly property real band: Theme.px(70)
    readonly property real torn: Theme.px(26)

    least: band + slip.height

    Rectangle {
        width: parent.width
        height: stage.band
        radius: stage.radius
        color: stage.plain ? "#000000" : "#063C47"
        border.width: stage.plain ? Theme.border : 0
        border.color: "#FFFFFF"
        Rectangle {
            visible: !stage.plain
            y: parent.height - height
            width: parent.width
            height: stage.radius
            color: parent.color
        }
    }
    Rectangle {
        x: Math.round((parent.width - width) / 2)
        y: stage.band - height - Theme.s12
        width: slip.width + Theme.s48
        height: Theme.px(22)
        radius: height / 2
        color: stage.plain ? "#FFFFFF" : "#0B2228"
    }
    Item {
        id: slip
        x: Math.round((parent.width - width) / 2)
        y: stage.band - Theme.px(26)
        width: Math.min(Math.max(Theme.px(470), measure.advanceWidth + 2 * Theme.s24), stage.width - Theme.s48)
        height: column.y + column.height + Theme.s20 + stage.torn

        TextMetrics {
            id: measure
            font.family: Theme.letters
            font.pixelSize: Theme.code
            font.weight: Font.Bold
            text: stage.code
        }
        Shape {
            // A shadow of paper, then the paper with its torn edge.
            anchors.fill: parent
            ShapePath {
                strokeWidth: -1
                fillColor: stage.plain ? "#000000" : "#A9C6C3"
                PathSvg {
                    path: slip.outline(Theme.s12)
                }
            }
            ShapePath {
                strokeWidth: -1
                fillColor: Theme.paper
                PathSvg {
                    path: slip.outline(0)
                }
            }
        }
        function outline(right: real): string {
            const teeth = 10;
            const tooth = width / teeth;
            const low = height, high = height - stage.torn;
            let path = `M${right} 0H${width + right}V${high}`;
            for (let at = teeth - 1; at >= 0; at--) {
                path += `L${at * tooth + tooth / 2 + right} ${low}L${at * tooth + right} ${high}`;
            }
            return path + "Z";
        }
        Column {
            id: column
            x: Theme.s16
            y: Theme.s34
            width: parent.width - 2 * x
            spacing: Theme.s4
            Label {
                width: parent.width
                text: "Một Cửa"
                size: Theme.brand
                weight: Font.DemiBold
                leading: Theme.titleLeading
                color: stage.black
                horizontalAlignment: Text.AlignHCenter
            }
            Label {
                width: parent.width
                text: qsTr("APPOINTMENT SLIP")
                size: Theme.caption
                weight: Font.DemiBold
                color: stage.black
                horizontalAlignment: Text.AlignHCenter
            }
            Label {
                width: parent.width
                text: stage.paper
                size: Theme.caption
                color: stage.black
                horizontalAlignment: Text.AlignHCenter
            }
            QrCode {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.px(310)
                height: width - quiet
                ground: false
                rows: stage.rows
                Accessible.name: qsTr("QR code of the slip")
            }
            SlipWords {
                width: parent.width
                code: stage.code
                spokenCode: stage.spokenCode
                until: stage.until
                ink: stage.black
            }
        }
    }
}
