/** First names and family names of one language. */
export interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string) => text.split(" ");

/** Who comes, by language. `name/latin` where an address cannot be made of the name's own letters. */
export const names = {
  german: {
    first: words(
      "Anna Lukas Marie Jonas Katharina Felix Lena Maximilian Johanna Paul Charlotte Moritz Greta Emil Friederike Anton Helene Jörg Ute Björn",
    ),
    last: words(
      "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Richter Klein Wolf Schröder Neumann Zimmermann Krüger Lehmann",
    ),
  },
  turkish: {
    first: words("Elif Mehmet Zeynep Emre Ayşe Can Defne Burak Selin Kerem Gül Deniz"),
    last: words("Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Arslan Doğan Koç"),
  },
  polish: {
    first: words("Agnieszka Piotr Małgorzata Tomasz Zofia Jakub Ewa Michał Kasia Paweł"),
    last: words("Nowak Kowalska Wiśniewski Wójcik Kamińska Lewandowski Zielińska Szymański"),
  },
  english: {
    first: words(
      "Olivia James Amelia Oliver Grace Henry Isla Jack Sophie Thomas Ruby William Hannah George Chloe Samuel Alice Daniel Harriet Edward",
    ),
    last: words(
      "Smith Taylor Brown Wilson Evans Walker Roberts Wright Thompson Hughes Edwards Green Hall Wood Harris Clarke Turner Hill Cooper Ward O'Brien",
    ),
  },
  spanish: {
    first: words(
      "Camila Mateo Valentina Santiago Lucía Diego Sofía Andrés María Javier Inés Joaquín",
    ),
    last: words("García Rodríguez Martínez Hernández López González Pérez Sánchez Núñez Castillo"),
  },
  french: {
    first: words("Camille Louis Chloé Hugo Manon Léa Théo Élise Noémie Benoît"),
    last: words("Martin Bernard Dubois Lefèvre Moreau Girard Fournier Gauthier"),
  },
  italian: {
    first: words("Giulia Lorenzo Chiara Matteo Francesca Davide Elisa Niccolò"),
    last: words("Rossi Ferrari Esposito Bianchi Romano Colombo Ricci Conti"),
  },
  greek: {
    first: words(
      "Γιώργος/giorgos Μαρία/maria Δημήτρης/dimitris Ελένη/eleni Νίκος/nikos Κατερίνα/katerina Κώστας/kostas Σοφία/sofia Γιάννης/giannis Βασιλική/vasiliki Παναγιώτης/panagiotis Ιωάννα/ioanna Θανάσης/thanasis Δέσποινα/despina Στέλιος/stelios Αγγελική/angeliki",
    ),
    last: words(
      "Παπαδόπουλος/papadopoulos Ιωάννου/ioannou Γεωργίου/georgiou Νικολάου/nikolaou Παππάς/pappas Καραγιάννης/karagiannis Οικονόμου/oikonomou Βασιλείου/vasileiou Αντωνίου/antoniou Μακρής/makris Χριστοδούλου/christodoulou Δημητρίου/dimitriou Αλεξίου/alexiou Κωνσταντίνου/konstantinou",
    ),
  },
  indian: {
    first: words("Priya Arjun Ananya Rohan Kavya Vikram Meera Aditya Nisha Sanjay"),
    last: words("Patel Sharma Singh Gupta Iyer Reddy Kapoor Banerjee Nair"),
  },
  nigerian: {
    first: words("Adaeze Chidi Folake Tunde Ngozi Emeka Yewande Ifeanyi"),
    last: words("Okafor Adeyemi Eze Balogun Okonkwo Ibrahim Nwosu Afolabi"),
  },
  vietnamese: {
    first: words("Linh Minh Thảo Đức Hương Tuấn Mai Quang"),
    last: words("Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi"),
  },
  chinese: {
    first: words("Wei Fang Jing Lei Yan Jun Hui Ming Xiu Tao"),
    last: words("Wang Li Zhang Liu Chen Yang Zhao Huang"),
  },
  arabic: {
    first: words("ليلى/layla عمر/omar فاطمة/fatima يوسف/yusuf مريم/maryam حسن/hassan نور/nour"),
    last: words("حداد/haddad خليل/khalil منصور/mansour صالح/saleh ناصر/nasser"),
  },
} as const satisfies Record<string, Names>;

export type Language = keyof typeof names;
