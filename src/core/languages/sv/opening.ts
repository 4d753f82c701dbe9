import type { OpeningWords } from '../opening.ts'

export const opening: OpeningWords = {
  changes: {
    more: /\b(fler|mer|oka\w*|okning\w*|hogre|storre|vax(?:er|te|t|a)|steg|stig(?:it|er)|\w*dubbl\w*|dubbelt)\b/,
    fewer: /\b(farre|mindre|minsk\w*|lagre|sjonk|sjunk\w*|stall\w* in|installda?|uteblev\w*|skots upp|tappade)\b/,
  },
  light:
    /\b(person(?:er)?|folk|manniskor|individer|stycken|ganger|totalt|sammanlagt|ingar|ingick|omfattas|sitter|fanns|gjord(?:es)?|gjorts|hande|hant|skedde|skett|lyckades|lyckats|jamfort|tidigare|innan|fore|efter|aret|forra|fjol|nu|nyligen|senast)\b/,
  phrasal: /\b((?:kom|kommer|kommit) (?:in|med|till|fram)|(?:gick|gar|gatt) (?:ut|klart|bort)|fick plats|tog examen)\b/,
  contacts: {
    phone: /\b(telefon\w*|tele|tfn|tel|ring(?:a|er)?|vaxel\w*|vaxeln|mobilnummer\w*)\b/,
    mail: /\b(mejl\w*|mail\w*|epost\w*|e-?post\w*)\b/,
    post: /\b(postadress\w*|postnummer|besoksadress\w*|adress|adressen)\b/,
    web: /\b(webb\w*|hemsid\w*|lank(?:en)?|url|sajt\w*|ladda (?:ner|ned|hem))\b/,
    any: /\b(kontakt|kontakta|kontaktar|kontaktuppgift\w*|kontaktvag\w*|kontaktinfo\w*|nar man|na)\b/,
  },
  document: /\b(promemorian?|pm|rapport(?:en)?|dokument(?:et)?|skrift(?:en)?|text(?:en)?|analys(?:en)?)\b/,
  published:
    /\b(publicera\w*|publicering\w*|utgiven|utgivet|utgivning\w*|utgav|utkom\w*|slapp\w*|daterad|daterat|datum(?:et)?|skrevs|skriven|lades fram)\b/,
  but: /, men /,
  pointsBack:
    /^ (?:de (?!\d)|den (?!\d)|dem|det (?!(?:finns|fanns|ar|var|blev|behovs|kravs|pagar|rader) )|dessa|detta|denna|deras|dess|dit|dar|da|darfor|darmed|men|och|samt|ocksa|dessutom|samtidigt|daremot|trots det|sa|sadana?|han|hon|hit|en foljd|till detta)\b| dem /,
}
