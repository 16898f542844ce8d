using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Accounts 账号安全",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "A password that someone else has set must be changed before anything else is done with the account.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.Users"])]
