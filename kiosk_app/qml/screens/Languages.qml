pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: languages

    required property var vm

    title: qsTr("Choose the language")
    sub: qsTr("Nothing you have entered is lost.")
    back: Way {
        text: qsTr("Back")
        onChosen: languages.vm.close()
    }

    Repeater {
        model: languages.vm.languages
        LanguageRow {
            required property var modelData
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.languageRow)
            language: modelData.name
            primary: modelData.tag === languages.vm.current
            onChosen: languages.vm.choose(modelData.tag)
        }
    }
}
