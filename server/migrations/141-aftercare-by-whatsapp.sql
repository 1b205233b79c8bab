-- "Hoe gaat het nu?" can be asked over WhatsApp too.

alter table aftercare drop constraint aftercare_how_check;
alter table aftercare add constraint aftercare_how_check check (how in ('mail', 'whatsapp', 'task'));
