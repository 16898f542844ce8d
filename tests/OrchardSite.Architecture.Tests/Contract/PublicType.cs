namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>One public type as its printed surface shows it, ready to compare.</summary>
/// <param name="Name">Full name with the number of type parameters, nested types joined with '+'.</param>
/// <param name="Kind"><c>class</c>, <c>interface</c>, <c>struct</c>, <c>enum</c> or <c>delegate</c> with the modifiers that a caller can notice.</param>
/// <param name="CanBeDerived">Whether another assembly may derive from it.</param>
/// <param name="Constraints">Type parameters with their constraints, as text.</param>
/// <param name="Bases">Base class and interfaces, as text.</param>
/// <param name="Members">Signatures without attributes and nullability marks.</param>
internal sealed record PublicType(
    string Name,
    string Kind,
    bool CanBeDerived,
    string Constraints,
    IReadOnlySet<string> Bases,
    IReadOnlySet<string> Members);
