using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>Splits a surface, as PublicApiGenerator prints it, into types and members that two sides can be compared by.</summary>
internal static partial class PublicSurface
{
    public static Dictionary<string, PublicType> Parse(string text)
    {
        // The generator prints a reference to a char as metadata spells it, which is not C# and would hide all that follows.
        var root = CSharpSyntaxTree.ParseText(ByReference().Replace(text.TrimStart('\uFEFF'), "ref $1 ")).GetCompilationUnitRoot();
        var types = root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(Read);

        return types.GroupBy(type => type.Name, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Aggregate(Merge),
            StringComparer.Ordinal);
    }

    private static PublicType Merge(PublicType left, PublicType right) => left with
    {
        Bases = left.Bases.Union(right.Bases).ToHashSet(StringComparer.Ordinal),
        Members = left.Members.Union(right.Members).ToHashSet(StringComparer.Ordinal),
    };

    private static PublicType Read(MemberDeclarationSyntax node) => node switch
    {
        DelegateDeclarationSyntax type => new(
            NameOf(type),
            "delegate",
            CanBeDerived: false,
            Normalize(type.ConstraintClauses.ToString()),
            Set([]),
            Set([Normalize($"{type.ReturnType} Invoke{type.ParameterList}")])),
        EnumDeclarationSyntax type => new(
            NameOf(type),
            "enum",
            CanBeDerived: false,
            string.Empty,
            Set([]),
            Set(type.Members.Select(member => Normalize(member.WithAttributeLists(default).ToString())))),
        TypeDeclarationSyntax type => new(
            NameOf(type),
            KindOf(type),
            CanBeDerived: !type.Modifiers.Any(SyntaxKind.SealedKeyword) && !type.Modifiers.Any(SyntaxKind.StaticKeyword),
            Normalize($"{type.TypeParameterList} {type.ConstraintClauses}"),
            Set(type.BaseList?.Types.Select(item => Normalize(item.ToString())) ?? []),
            Set(type.Members.Where(member => member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)).SelectMany(SignaturesOf))),
        _ => throw new InvalidOperationException($"'{node.Kind()}' is no type."),
    };

    private static string KindOf(TypeDeclarationSyntax type)
    {
        var modifiers = type.Modifiers
            .Where(modifier => modifier.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.ReadOnlyKeyword)
            .Select(modifier => modifier.ValueText);
        return string.Join(' ', modifiers.Append(type.Keyword.ValueText));
    }

    private static string NameOf(MemberDeclarationSyntax node)
    {
        var own = node switch
        {
            TypeDeclarationSyntax type => WithArity(type.Identifier.ValueText, type.TypeParameterList),
            DelegateDeclarationSyntax type => WithArity(type.Identifier.ValueText, type.TypeParameterList),
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => throw new InvalidOperationException($"'{node.Kind()}' has no name."),
        };

        return node.Parent switch
        {
            TypeDeclarationSyntax outer => $"{NameOf(outer)}+{own}",
            BaseNamespaceDeclarationSyntax space => $"{space.Name}.{own}",
            _ => own,
        };
    }

    private static string WithArity(string name, TypeParameterListSyntax? parameters) =>
        parameters is null ? name : $"{name}`{parameters.Parameters.Count}";

    private static IEnumerable<string> SignaturesOf(MemberDeclarationSyntax member)
    {
        if (member is ConstructorDeclarationSyntax constructor && IsForTheContainer(constructor))
        {
            yield break;
        }

        var bare = member.WithAttributeLists(default);
        if (bare is BaseMethodDeclarationSyntax method)
        {
            bare = method.WithBody(null).WithSemicolonToken(default).WithParameterList(WithoutAttributes(method.ParameterList));
        }

        yield return Normalize(bare.ToString());
    }

    // A constructor that takes services is called by the container only: no module depends on its parameters.
    private static bool IsForTheContainer(ConstructorDeclarationSyntax constructor) =>
        constructor.ParameterList.Parameters.Any(parameter => ServiceType().IsMatch(parameter.Type!.ToString()));

    private static ParameterListSyntax WithoutAttributes(ParameterListSyntax list) =>
        list.WithParameters(SyntaxFactory.SeparatedList(list.Parameters.Select(parameter => parameter.WithAttributeLists(default))));

    private static HashSet<string> Set(IEnumerable<string> items) => items.Where(item => item.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static string Normalize(string text)
    {
        text = text.Replace("?", string.Empty, StringComparison.Ordinal).TrimEnd(';');
        text = NotNoticed().Replace(text, string.Empty);
        return WhiteSpace().Replace(text, " ").Replace("( ", "(", StringComparison.Ordinal).Replace("< ", "<", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"\b(sealed|async|new|readonly|notnull)\s+(?=\w)|:\s*notnull\b")]
    private static partial Regex NotNoticed();

    [GeneratedRegex(@"([\w.]+)& ")]
    private static partial Regex ByReference();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"(^|[.<])I[A-Z]\w*(<|$|>)")]
    private static partial Regex ServiceType();
}
