# كلمات حول التواريخ
span-about = نحو { $date }
span-within = في وقت ما { $date }
span-uncertain = { $date }، غير مؤكد
span-from = منذ { $date }
span-until = حتى { $date }
