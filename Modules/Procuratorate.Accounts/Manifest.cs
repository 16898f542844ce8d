using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Accounts 账号安全",
    Author = "OrchardSite",
    Version = "0.1.0",
    Description = "A password that someone else has set must be changed before anything else is done with the account; people see when and from where their accounts were signed in with.",
    Category = "Procuratorate",
    Dependencies = ["OrchardCore.Users"])]
