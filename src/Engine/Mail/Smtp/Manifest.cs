using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Email.Smtp",
    Folder = "Smtp",
    Name = "SMTP Email Provider",
    Category = "Communication",
    Description = "Sends mail through a mail server, or puts it into a folder.",
    Dependencies = ["OrchardCore.Email"])]
