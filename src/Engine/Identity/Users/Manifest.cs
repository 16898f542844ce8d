using OrchardCore.Users.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Users",
    Folder = "Users",
    Name = "Users",
    Category = "Security",
    Description = "Accounts of a tenant: signing in, passwords, administration.",
    Dependencies = ["OrchardCore.Roles.Core"])]
[assembly: StoredType(typeof(User), "OrchardCore.Users.Core")]
