use super::alphabet::Language;

/// WhatsApp's own words in a language.
pub(super) struct Phrases {
    /// Android, in `<>`.
    pub(super) omitted: &'static str,
    /// Android, in parentheses after a file's name.
    pub(super) attached: &'static str,
    /// iPhone, in `<>` before a file's name.
    pub(super) attached_before: &'static str,
    /// iPhone.
    pub(super) image_omitted: &'static str,
    /// By the other.
    pub(super) deleted: &'static str,
    /// By the one whose export it is.
    pub(super) deleted_by_me: &'static str,
    /// In `<>` after the words, where it is known.
    pub(super) edited: Option<&'static str>,
    /// A call.
    pub(super) missed: &'static str,
    /// The notice at the beginning.
    pub(super) encrypted: &'static str,
}

type Row = [&'static str; 9];

/// The words in their order: omitted, attached, attached before, image omitted, deleted, deleted
/// by me, edited (or nothing), missed call, encrypted.
pub(super) fn phrases(language: Language) -> Phrases {
    let [
        omitted,
        attached,
        attached_before,
        image_omitted,
        deleted,
        deleted_by_me,
        edited,
        missed,
        encrypted,
    ] = row(language);
    Phrases {
        omitted,
        attached,
        attached_before,
        image_omitted,
        deleted,
        deleted_by_me,
        edited: Some(edited).filter(|edited| !edited.is_empty()),
        missed,
        encrypted,
    }
}

#[rustfmt::skip]
fn row(language: Language) -> Row {
    match language {
        Language::En => ["Media omitted", "file attached", "attached", "image omitted", "This message was deleted", "You deleted this message", "This message was edited", "Missed voice call", "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more."],
        Language::De => ["Medien ausgeschlossen", "Datei angehängt", "Anhang", "Bild weggelassen", "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht", "Diese Nachricht wurde bearbeitet.", "Verpasster Sprachanruf", "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören."],
        Language::Fr => ["Médias omis", "fichier joint", "pièce jointe", "image absente", "Ce message a été supprimé", "Vous avez supprimé ce message", "Ce message a été modifié", "Appel vocal manqué", "Les messages et les appels sont chiffrés de bout en bout."],
        Language::Es => ["Multimedia omitido", "archivo adjunto", "adjunto", "imagen omitida", "Se eliminó este mensaje", "Eliminaste este mensaje", "Se editó este mensaje.", "Llamada de voz perdida", "Los mensajes y las llamadas están cifrados de extremo a extremo."],
        Language::Pt => ["Mídia oculta", "arquivo anexado", "anexado", "imagem ocultada", "Mensagem apagada", "Você apagou esta mensagem", "Mensagem editada", "Chamada de voz perdida", "As mensagens e ligações são protegidas com a criptografia de ponta a ponta."],
        Language::It => ["Media omessi", "file allegato", "allegato", "immagine omessa", "Questo messaggio è stato eliminato", "Hai eliminato questo messaggio", "Questo messaggio è stato modificato", "Chiamata vocale persa", "I messaggi e le chiamate sono crittografati end-to-end."],
        Language::Nl => ["Media weggelaten", "bestand bijgevoegd", "bijgevoegd", "afbeelding weggelaten", "Dit bericht is verwijderd", "Je hebt dit bericht verwijderd", "Dit bericht is bewerkt", "Gemiste spraakoproep", "Berichten en gesprekken zijn end-to-end versleuteld."],
        Language::Ru => ["Без медиафайлов", "файл добавлен", "прикреплено", "изображение отсутствует", "Данное сообщение удалено", "Вы удалили данное сообщение", "Сообщение изменено", "Пропущенный аудиозвонок", "Сообщения и звонки защищены сквозным шифрованием."],
        Language::Uk => ["Медіа пропущено", "файл додано", "додано", "зображення відсутнє", "Це повідомлення було видалено", "Ви видалили це повідомлення", "", "Пропущений аудіодзвінок", "Повідомлення та дзвінки захищено наскрізним шифруванням."],
        Language::Cs => ["Média vynechána", "soubor byl přiložen", "příloha", "obrázek vynechán", "Tato zpráva byla smazána", "Tuto zprávu jste smazal/a", "", "Zmeškaný hlasový hovor", "Zprávy a hovory jsou chráněny koncovým šifrováním."],
        Language::Hr => ["Medijski zapis izostavljen", "datoteka u privitku", "priloženo", "slika izostavljena", "Ova je poruka izbrisana", "Izbrisali ste ovu poruku", "", "Propušten glasovni poziv", "Poruke i pozivi zaštićeni su potpunom enkripcijom."],
        Language::Sr => ["медији су изостављени", "прикачен фајл", "прикачено", "слика изостављена", "Ова порука је обрисана", "Обрисао/ла си ову поруку", "", "Пропуштен гласовни позив", "Поруке и позиви су шифровани."],
        Language::Hu => ["Hiányzó médiafájl", "fájl csatolva", "csatolva", "kép küldése sikertelen", "Ez az üzenet törlésre került", "Törölted ezt az üzenetet", "", "Nem fogadott hanghívás", "Az üzenetek és a hívások végpontok közötti titkosítással védettek."],
        Language::Tr => ["medya dahil edilmedi", "dosya ekli", "eklendi", "görüntü dahil edilmedi", "Bu mesaj silindi", "Bu mesajı sildiniz", "Bu mesaj düzenlendi", "Cevapsız sesli arama", "Mesajlar ve aramalar uçtan uca şifrelidir."],
        Language::Pl => ["pominięto multimedia", "załączony plik", "załączono", "obraz pominięty", "Ta wiadomość została usunięta", "Usunąłeś(aś) tę wiadomość", "", "Nieodebrane połączenie", "Wiadomości i połączenia są w pełni zaszyfrowane."],
        Language::Sv => ["Media har utelämnats", "bifogad fil", "bifogat", "bild utesluten", "Det här meddelandet raderades", "Du raderade det här meddelandet", "", "Missat röstsamtal", "Meddelanden och samtal är komplett krypterade."],
        Language::Da => ["Mediefil udeladt", "fil vedhæftet", "vedhæftet", "billede udeladt", "Denne besked blev slettet", "Du slettede denne besked", "", "Ubesvaret taleopkald", "Beskeder og opkald er end-to-end-krypterede."],
        Language::Fi => ["Media jätetty pois", "liitetiedosto", "liite", "ei kuvaa", "Tämä viesti poistettiin", "Poistit tämän viestin", "", "Vastaamaton äänipuhelu", "Viestit ja puhelut salataan täysin."],
        Language::El => ["Εξαίρεση πολυμέσων", "συνημμένο αρχείο", "επισυνάφθηκε", "εικόνα παραλείφθηκε", "Αυτό το μήνυμα διαγράφηκε", "Διαγράψατε αυτό το μήνυμα", "", "Αναπάντητη φωνητική κλήση", "Τα μηνύματα και οι κλήσεις κρυπτογραφούνται πλήρως."],
        Language::Bg => ["Без файл", "прикачен файл", "прикачено", "изображение пропуснато", "Съобщението беше изтрито", "Изтрихте това съобщение", "", "Пропуснато гласово обаждане", "Съобщенията и обажданията са шифровани."],
        Language::He => ["המדיה לא נכללה", "קובץ מצורף", "מצורף", "התמונה הושמטה", "הודעה זו נמחקה", "מחקת את ההודעה הזו", "ההודעה נערכה", "שיחה קולית שלא נענתה", "ההודעות והשיחות מוצפנות מקצה-לקצה."],
        Language::Ar => ["تم استبعاد الوسائط", "الملف مرفق", "المُرفق", "لم يتم إدراج الصورة", "تم حذف هذه الرسالة", "لقد حذَفت هذه الرسالة", "", "مكالمة صوتية فائتة", "الرسائل والمكالمات مشفرة تمامًا بين الطرفين."],
        Language::Fa => ["رسانه حذف شد", "پیوست شد", "پیوست", "تصویر حذف شد", "این پیام حذف شده است", "شما این پیام را حذف کردید", "", "تماس صوتی پاسخ داده نشده", "پیام‌ها و تماس‌ها سرتاسر رمزگذاری شده‌اند."],
        Language::Hi => ["मीडिया के बिना", "फाइल अटैच कर दी गई है", "अटैच किया गया", "फ़ोटो हटाई गई", "यह मैसेज डिलीट कर दिया गया है", "आपने यह मैसेज डिलीट किया", "", "मिस्ड वॉइस कॉल", "मैसेज और कॉल एंड-टू-एंड एन्क्रिप्टेड हैं।"],
        Language::Mr => ["मीडिया वगळण्यात आला", "फाइल संलग्न", "संलग्न केले", "इमेज वगळली", "हा मेसेज हटवण्यात आला", "तुम्ही हा मेसेज हटवला", "", "मिस्ड व्हॉइस कॉल", "मेसेज आणि कॉल एन्ड-टू-एन्ड एन्क्रिप्शन ने सुरक्षित आहेत."],
        Language::Bn => ["মিডিয়া বাদ দেওয়া হয়েছে", "ফাইল সংযুক্ত হয়েছে", "সংযুক্ত", "ইমেজ বাদ দেওয়া হয়েছে", "এই মেসেজটি বাদ দেওয়া হয়েছে।", "আপনি এই মেসেজটি বাদ দিয়েছেন", "", "মিসড ভয়েস কল", "মেসেজ ও কল এন্ড-টু-এন্ড এনক্রিপ্টেড।"],
        Language::Th => ["ไฟล์สื่อถูกลบ", "ไฟล์ที่แนบ", "แนบ", "ไม่มีรูปภาพ", "ข้อความนี้ถูกลบแล้ว", "คุณได้ลบข้อความนี้", "", "สายที่ไม่ได้รับ", "ข้อความและการโทรเข้ารหัสจากต้นทางถึงปลายทาง"],
        Language::Vi => ["bỏ qua tệp phương tiện", "tệp đính kèm", "đính kèm", "đã bỏ qua hình ảnh", "Tin nhắn này đã bị xóa", "Bạn đã xóa tin nhắn này", "", "Cuộc gọi nhỡ", "Tin nhắn và cuộc gọi được mã hóa đầu cuối."],
        Language::Id => ["Media tidak disertakan", "file terlampir", "terlampir", "gambar tidak disertakan", "Pesan ini dihapus", "Anda menghapus pesan ini", "", "Panggilan suara tak terjawab", "Pesan dan panggilan terenkripsi secara end-to-end."],
        Language::Ms => ["media dikecualikan", "fail dilampirkan", "dilampir", "imej tidak dimasukkan", "Mesej ini telah dipadam", "Anda telah memadamkan mesej ini", "", "Panggilan suara terlepas", "Mesej dan panggilan disulitkan hujung ke hujung."],
        Language::Ko => ["미디어 파일 제외됨", "파일 첨부됨", "첨부됨", "이미지 생략됨", "이 메시지는 삭제되었습니다", "이 메시지를 삭제했습니다", "", "부재중 전화", "메시지와 통화는 종단간 암호화됩니다."],
        Language::Ja => ["メディアなし", "添付ファイル有り", "添付ファイル", "画像は含まれていません", "このメッセージは削除されました", "このメッセージを削除しました", "", "音声通話不在着信", "メッセージと通話はエンドツーエンド暗号化されています。"],
        Language::ZhHans => ["省略多媒体文件", "文件附件", "附件", "照片已忽略", "这条消息已被删除。", "您已删除这条消息", "", "未接语音通话", "消息和通话都进行端到端加密。"],
        Language::ZhHant => ["忽略多媒體檔", "附件檔案", "附件", "圖像已省略", "此訊息已刪除。", "您已刪除此訊息", "", "未接語音通話", "訊息和通話經端對端加密。"],
    }
}

/// What a system line without a sender says, in English: with colons and quotes of its own.
pub(super) const SYSTEM: [&str; 6] = [
    "Your security code with {name} changed. Tap to learn more.",
    "{name} changed the subject to \"Friday: drinks\"",
    "{name} created group \"Trip: 2024\"",
    "{name} changed this group's icon",
    "You turned on disappearing messages. All new messages will disappear from this chat 24 hours after they're sent.",
    "{name} pinned a message",
];

/// How Android begins the name of the file.
pub(super) fn file_name(language: Language, name: &str) -> String {
    let before = match language {
        Language::De => "WhatsApp Chat mit ",
        Language::Es => "Chat de WhatsApp con ",
        Language::It => "Chat WhatsApp con ",
        Language::Fr => "Discussion WhatsApp avec ",
        Language::Pt => "Conversa do WhatsApp com ",
        Language::Ru => "Чат WhatsApp с ",
        Language::Nl => "WhatsApp-chat met ",
        Language::Sv => "WhatsApp-chatt med ",
        Language::He => "צ'אט WhatsApp עם ",
        _ => "WhatsApp Chat with ",
    };
    format!("{before}{name}.txt")
}
