using OrchardCore.Notifications;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Notifications",
    Folder = "Notifications",
    Name = "Notifications",
    Category = "Notifications",
    Description = "Tells people what concerns them: a list of their own, a bell at the top of the admin, and further ways that they choose.",
    Dependencies = ["OrchardCore.Liquid"])]
[assembly: StockFeature(
    "OrchardCore.Notifications.Email",
    Module = "OrchardCore.Notifications",
    Name = "Email Notifications",
    Category = "Notifications",
    Description = "Notifications by mail as well.",
    Dependencies = ["OrchardCore.Notifications", "OrchardCore.Email"])]
[assembly: StoredType(typeof(Notification), "OrchardCore.Notifications.Abstractions")]
