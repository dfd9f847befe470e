import QtQuick
import theme

// Back on the left in its own width, the primary or what is waited for on the right.
// Stacked, with the primary above, where the column is narrow or the text is at its largest.
Item {
    id: bar

    property Way back: null
    property Way primary: null
    property string waiting: ""
    property bool stacked: false
    readonly property bool hasRight: primary !== null || waiting !== ""
    readonly property Item ahead: waiting !== "" ? wait : forward
    readonly property bool pile: stacked || back !== null && hasRight && backButton.implicitWidth + ahead.implicitWidth + Theme.s20 > width

    implicitHeight: {
        const backHeight = back ? backButton.implicitHeight : 0;
        const rightHeight = hasRight ? ahead.implicitHeight : 0;
        return pile && back && hasRight ? backHeight + rightHeight + Theme.apart : Math.max(backHeight, rightHeight);
    }

    Button {
        id: backButton
        visible: bar.back !== null
        y: bar.pile && bar.hasRight ? bar.ahead.implicitHeight + Theme.apart : 0
        width: bar.pile || !bar.hasRight && bar.stacked ? bar.width : Math.min(implicitWidth, bar.width)
        height: bar.pile ? implicitHeight : bar.height
        text: bar.back?.text ?? ""
        icon: bar.back?.icon || "arrow-left-bold"
        onChosen: bar.back?.chosen()
    }
    Button {
        id: forward
        visible: bar.primary !== null && bar.waiting === ""
        x: bar.pile || !bar.back ? 0 : backButton.width + Theme.s20
        width: bar.width - x
        height: bar.pile ? implicitHeight : bar.height
        kind: bar.primary?.quiet ? "secondary" : "primary"
        text: bar.primary?.text ?? ""
        icon: bar.primary?.icon ?? ""
        trailingIcon: icon === "" ? "arrow-right-bold" : ""
        onChosen: bar.primary?.chosen()
    }
    WaitPanel {
        id: wait
        visible: bar.waiting !== ""
        x: forward.x
        width: forward.width
        height: bar.pile ? implicitHeight : bar.height
        text: bar.waiting
    }
}
