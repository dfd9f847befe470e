import QtQuick
import QtQuick.Shapes
import theme

// A QR code from its rows of "0" and "1". Paper stays white, with four modules of quiet zone
// around it (ISO/IEC 18004, 9.1), in high contrast too.
Rectangle {
    id: code

    readonly property bool turned: true
    transform: Theme.upright(code)

    required property list<string> rows
    readonly property int modules: rows.length + 8
    // Whole pixels a module, or a phone's camera sees stripes.
    readonly property real module: Math.max(1, Math.floor(width / modules))

    // Around the code, four modules or a little more.
    readonly property real quiet: Math.round((width - rows.length * module) / 2)

    // False where the ground is white paper already, so that the margin may reach under words.
    property bool ground: true

    color: ground ? Theme.paper : "transparent"
    Accessible.role: Accessible.Graphic

    Shape {
        x: code.quiet
        y: code.quiet
        ShapePath {
            strokeWidth: -1
            fillColor: "#000000"
            PathSvg {
                path: {
                    const side = code.module;
                    let path = "";
                    code.rows.forEach((row, down) => {
                        for (let start = row.indexOf("1"); start >= 0; ) {
                            let end = row.indexOf("0", start);
                            end = end < 0 ? row.length : end;
                            path += `M${start * side} ${down * side}h${(end - start) * side}v${side}h${(start - end) * side}z`;
                            start = row.indexOf("1", end);
                        }
                    });
                    return path === "" ? "M0 0" : path;
                }
            }
        }
    }
}
