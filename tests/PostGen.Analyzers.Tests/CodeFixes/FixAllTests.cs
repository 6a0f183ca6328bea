using PostGen.Analyzers.Tests.Verification;
using PostGen.CodeFixes;

namespace PostGen.Analyzers.Tests.CodeFixes;

public class FixAllTests
{
    [Fact]
    public async Task Adds_missing_members_of_every_creation_once() =>
        (await CodeFixVerifier.ApplyAllAsync<MissingMembersFix>(
            """
            using Postpress;

            class C
            {
                object M() => new Mention();
                object N() => new DailyBudget { Daily = new Money { Amount = 1 } };
                object O() => new Mention { Name = "Ann", ProfileId = "7" };
            }
            """))
        .ShouldBe(
            """
            using Postpress;

            class C
            {
                object M() => new Mention() { Name = default!, ProfileId = default! };
                object N() => new DailyBudget { Daily = new Money { Amount = 1, Currency = default! } };
                object O() => new Mention { Name = "Ann", ProfileId = "7" };
            }
            """);
}
