pragma ComponentBehavior: Bound

import QtQuick

// The look of a QR code in an illustration; it says nothing.
Item {
    id: code

    readonly property real cell: width / 15
    readonly property list<string> rows: ["111110101111111", "100010110100001", "101010001101101", "101010111101101", "100010010100001", "111110101111111", "000001101000000", "110101110010110", "001110001101001", "000000110010111", "111110011101010", "100010101001101", "101010110110011", "100010001011100", "111110111001011"]

    Repeater {
        model: code.rows
        Item {
            id: line
            required property string modelData
            required property int index
            y: index * code.cell
            Repeater {
                model: line.modelData.split("").map((sign, at) => sign === "1" ? at : -1).filter(at => at >= 0)
                Rectangle {
                    required property int modelData
                    x: modelData * code.cell
                    width: Math.ceil(code.cell)
                    height: width
                    color: "#0B2228"
                }
            }
        }
    }
}
