-- How to get there: by which bus, where to park, which door; and the room for a video call of each professional.

alter table appointment_locations add column route text check (length(route) <= 500);
alter table professionals add column video_url text check (length(video_url) <= 500);
