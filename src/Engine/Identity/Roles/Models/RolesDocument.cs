using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace OrchardCore.Roles.Models;

/// <summary>All roles of a tenant, in one document.</summary>
public class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];

    /// <summary>By role, the features that were off when it was made: their default permissions are still to be given.</summary>
    public Dictionary<string, List<string>> MissingFeaturesByRole { get; set; } = [];
}
