using OrchardCore.Entities;

namespace OrchardCore.Admin.Models;

/// <summary>The tools at the top of the admin; features add theirs with drivers.</summary>
public class Navbar : Entity;
