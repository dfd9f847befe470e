pragma Singleton
import QtQuick

// Sizes are written in pixels of the reference screen (0.248 mm a pixel) and become pixels of
// this screen by its pitch. Colours carry their WCAG contrast in tests/kiosk_app/qml/test_theme.py.
QtObject {
    id: theme

    // --- set by Main ---------------------------------------------------------------------
    property real pitchMm: 0.248
    property int step: 1
    property bool highContrast: false
    property bool motion: true
    property bool wide: false
    property bool low: false
    property string language: "vi"
    property string textFamily: ""
    // What QML cannot know of a language: "tall" and "leftward" of languages.toml, its fonts.
    property var languages: ({})
    property string iconFamily: ""
    property var glyphs: ({})

    // True after an arrow key, false after a touch: the ring is for those who use keys.
    property bool keys: false
    // The on-screen keyboard stands there.
    property bool typing: false

    readonly property bool largest: step === 3
    readonly property bool large: step >= 2
    // Lowered at the largest text: what is only read stands above the line of reach.
    readonly property bool frugal: low && largest
    // Hangul and Han stand high in their line: Noto CJK's descent is a third of its ascent.
    readonly property bool tall: theme.stands(theme.language)
    readonly property bool leftward: theme.languages[theme.language]?.leftward ?? false
    // Written from right to left, the whole window is seen in a mirror, and what is read, typed
    // or shows the machine is turned back. "turned" marks what is turned back with all it holds.
    readonly property int side: theme.leftward ? Text.AlignRight : Text.AlignLeft
    property Component turning: Component {
        Scale {
            property Item of: null
            origin.x: of ? of.width / 2 : 0
            xScale: -1
        }
    }
    function upright(item: Item): var {
        return theme.leftward && !theme.within(item.parent) ? [theme.turning.createObject(item, {
                "of": item
            })] : [];
    }
    // In something that is turned back already.
    function within(item: var): bool {
        return Boolean(item) && (item.turned === true || theme.within(item.parent));
    }
    readonly property string letters: theme.family(theme.language)

    function stands(language: string): bool {
        return theme.languages[language]?.tall ?? false;
    }
    // The text font, then the letters as this language writes them. What is of another language
    // than the screen, as its own name is, stands in that language's font alone.
    function family(language: string): string {
        const known = theme.languages[language];
        return (language === theme.language ? known?.letters : known?.font) ?? theme.textFamily;
    }

    function px(reference: real): real {
        return Math.round(reference * 0.248 / pitchMm);
    }
    function mm(length: real): real {
        return Math.round(length / pitchMm);
    }

    // --- type ----------------------------------------------------------------------------
    readonly property real body: px([27, 40, 52, 80][step])
    readonly property real caption: px([27, 32, 42, 64][step])
    readonly property real rail: px([27, 28, 37, 54][step])
    readonly property real brand: px([36, 40, 48, 64][step])
    readonly property real field: px([32, 46, 58, 86][step])
    readonly property real title: px([44, 62, 74, 100][step])
    readonly property real display: px([72, 76, 84, 100][step])
    readonly property real code: px([48, 56, 64, 88][step])
    readonly property real numeral: px([140, 168, 176, 190][step])
    readonly property real countdown: px(200)
    readonly property real leading: 1.27
    readonly property real titleLeading: 1.2
    readonly property real icon: px([38, 44, 52, 70][step])
    readonly property real smallIcon: px([32, 36, 42, 60][step])
    readonly property real tileIcon: px(60)

    // --- space ---------------------------------------------------------------------------
    readonly property real s2: px(2)
    readonly property real s4: px(4)
    readonly property real s8: px(8)
    readonly property real s12: px(12)
    readonly property real s16: px(16)
    readonly property real s20: px(20)
    readonly property real s24: px(24)
    readonly property real s28: px(28)
    readonly property real s34: px(34)
    readonly property real s48: px(48)
    readonly property real margin: px(48)
    // Between two targets: 3.2 mm at the least (VVSG 2.0: 2.54 mm).
    readonly property real apart: px(16)

    // --- sizes ---------------------------------------------------------------------------
    readonly property real target: Math.ceil(14 / pitchMm)
    readonly property real header: px(136)
    readonly property real headerButton: px(80)
    readonly property real action: px(120)
    // Low mode leaves at least so much of the screen, wherever the machine stands.
    readonly property real leastArea: px(wide ? 838 : 1088)
    readonly property real otherWay: px(88)
    readonly property real row: px(150)
    readonly property real languageRow: px(132)
    readonly property real railHeight: px(124)
    readonly property real tile: px(100)
    readonly property real smallTile: px(88)
    readonly property real box: px(68)
    readonly property real badge: px(60)
    readonly property real bar: px(14)
    readonly property real arrow: px(112)
    readonly property real fieldHeight: px([92, 112, 128, 160][step])
    readonly property real sideColumn: px(560)
    readonly property real stageLeast: px(330)

    // --- shape ---------------------------------------------------------------------------
    readonly property real radiusKey: px(14)
    readonly property real radiusField: px(16)
    readonly property real radius: px(20)
    readonly property real radiusCard: px(28)
    readonly property real hairline: highContrast ? px(2) : px(2)
    readonly property real border: highContrast ? px(4) : px(3)
    readonly property real strong: px(6)
    readonly property real outline: px(7)

    // --- motion --------------------------------------------------------------------------
    readonly property int slide: motion ? 180 : 0
    readonly property real slideBy: px(24)
    // Where its second frame has it. Nothing fades: each frame would blend the whole screen anew.
    readonly property real slideStep: px(18)
    readonly property int release: motion ? 120 : 0
    readonly property int barMs: motion ? 240 : 0
    readonly property int fade: motion ? 400 : 0
    readonly property int dots: 600
    // How long a technician holds the hidden corner: nobody rests a hand there for so long.
    property int hold: 3000

    // --- colour --------------------------------------------------------------------------
    readonly property color canvas: highContrast ? "#000000" : "#F6F2EA"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color paper: "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#0B2228"
    readonly property color ink2: highContrast ? "#FFFFFF" : "#20383F"
    readonly property color paperInk: "#0B2228"
    readonly property color sea: highContrast ? "#FFFFB8" : "#063C47"
    readonly property color seaInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color seaPressed: highContrast ? "#FFFFFF" : "#03262D"
    // A whole ground of sea, as on the welcome screen; in high contrast it is black.
    readonly property color deep: highContrast ? "#000000" : "#063C47"
    readonly property color deepInk: "#FFFFFF"
    readonly property color ok: highContrast ? "#FFFFFF" : "#04402A"
    readonly property color warn: highContrast ? "#FFFFB8" : "#573100"
    readonly property color err: highContrast ? "#FFFFB8" : "#760813"
    readonly property color tintSea: highContrast ? "#000000" : "#DFEDEB"
    readonly property color tintOk: highContrast ? "#000000" : "#E3F1E7"
    readonly property color tintSun: highContrast ? "#000000" : "#FCEFD0"
    readonly property color tintErr: highContrast ? "#000000" : "#FBE7E4"
    readonly property color tintOff: highContrast ? "#000000" : "#ECE5D8"
    readonly property color keyboardGround: highContrast ? "#000000" : "#E4ECEA"
    readonly property color keyFunction: highContrast ? "#000000" : "#CFDFDD"
    readonly property color keyPressed: highContrast ? "#FFFFB8" : "#BFD9D6"
    readonly property color line: highContrast ? "#FFFFFF" : "#566B71"
    readonly property color edge: highContrast ? "#FFFFFF" : "#6A8486"
    readonly property color toneEdge: highContrast ? "#FFFFFF" : "#96701C"
    readonly property color hair: highContrast ? "#FFFFFF" : "#DDD6C8"
    readonly property color sun: highContrast ? "#FFFFB8" : "#F9C455"
    readonly property color sunPressed: highContrast ? "#FFFFFF" : "#E3AE3F"
    readonly property color sunInk: highContrast ? "#000000" : "#0B2228"
    readonly property color ring: highContrast ? "#FFFF00" : "#F9C455"
    readonly property color ringOuter: highContrast ? "#FFFF00" : "#0B2228"

    // Border of a tinted block: none on sand, an outline in high contrast.
    readonly property real tintBorder: highContrast ? px(4) : 0
}
